package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.allinone.Service;
import hiring.system.servers.Tokens;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Clients that OpenAPI Generator generates from the descriptions compile and work. The test takes minutes and needs the
 * generator's jar, which {@code -Dhiring.generator} names; {@code .ci/run} does so.
 */
@ExtendWith(WholeSystem.class)
@EnabledIfSystemProperty(named = GeneratedClientsTest.GENERATOR, matches = ".+")
class GeneratedClientsTest {

    static final String GENERATOR = "hiring.generator";

    private static final long MINUTES = 3;

    private final RunningSystem hiring;
    private final Recruiting team;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    GeneratedClientsTest(RunningSystem hiring, Recruiting team) {
        this.hiring = hiring;
        this.team = team;
    }

    @ParameterizedTest
    @EnumSource
    void compile(Service service) throws Exception {
        assertThat(client(service)).isDirectoryRecursivelyContaining("glob:**ApiClient.class");
    }

    @Test
    void a_generated_client_gets_an_answer() throws Exception {
        long id = team.submitted();
        team.awaitStatus(Service.PHONE_SCREEN, id, "PENDING");
        Path classes = client(Service.PHONE_SCREEN);

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Object screen = look(loader, hiring.uri(Service.PHONE_SCREEN), id);

            assertThat(screen.getClass().getMethod("getApplicationId").invoke(screen))
                    .isEqualTo(id);
            assertThat(screen.getClass().getMethod("getStatus").invoke(screen)).isEqualTo("PENDING");
            assertThat(screen.getClass().getMethod("getAllowedActions").invoke(screen))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .extracting(String::valueOf)
                    .contains("outcome");
        }
    }

    /** By reflection, because the classes do not exist when this class is compiled. */
    private static Object look(ClassLoader loader, URI service, long id) throws ReflectiveOperationException {
        Class<?> clientType = loader.loadClass("client.ApiClient");
        Object client = clientType.getConstructor().newInstance();
        clientType.getMethod("updateBaseUri", String.class).invoke(client, service.toString());
        Consumer<HttpRequest.Builder> signedIn = request -> request.header("Authorization", Tokens.bearer("rosa"));
        clientType.getMethod("setRequestInterceptor", Consumer.class).invoke(client, signedIn);
        Class<?> apiType = loader.loadClass("client.api.PhoneScreensApi");
        Object api = apiType.getConstructor(clientType).newInstance(client);
        // without Prefer and If-None-Match
        return apiType.getMethod("getPhoneScreensByApplicationId", Long.class, String.class, String.class)
                .invoke(api, id, null, null);
    }

    /** The directory with the classes of a service's client. */
    private Path client(Service service) throws IOException, InterruptedException {
        Path description = directory.resolve("openapi.yml");
        Files.writeString(
                description, hiring.rest(service).get("/openapi.yml").good().sent());
        Path sources = directory.resolve("client");
        generate(description, sources);
        Path classes = Files.createDirectories(directory.resolve("classes"));
        compile(sources.resolve("src/main/java"), classes);
        return classes;
    }

    private static void generate(Path description, Path sources) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty(GENERATOR),
                "generate",
                "--generator-name=java",
                "--library=native",
                "--input-spec=" + description,
                "--output=" + sources,
                "--api-package=client.api",
                "--model-package=client.model",
                "--invoker-package=client",
                "--additional-properties=openApiNullable=false,useJakartaEe=true,hideGenerationTimestamp=true");
        Path log = sources.resolveSibling("generator.log");
        Process generator = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(generator.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(generator.exitValue())
                .describedAs("%s", Files.readString(log))
                .isZero();
    }

    private static void compile(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null);
                Stream<Path> all = Files.walk(sources)) {
            List<Path> java =
                    all.filter(file -> file.toString().endsWith(".java")).toList();
            boolean isDone = compiler.getTask(
                            output,
                            files,
                            null,
                            List.of(
                                    "-proc:none",
                                    "-nowarn",
                                    "-d",
                                    classes.toString(),
                                    "-classpath",
                                    System.getProperty("java.class.path")),
                            null,
                            files.getJavaFileObjectsFromPaths(java))
                    .call();
            assertThat(isDone).describedAs("%s", output).isTrue();
        }
    }
}
