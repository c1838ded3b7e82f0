package hiring.system.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts and names use the words of the field (docs/glossary.md). */
class PlainWordsTest {

    private static final Path ROOT = Path.of("..");
    private static final Path BUNDLE = ROOT.resolve("pages/src/main/resources/hiring/pages/messages.properties");

    @Test
    void the_documentation_has_no_private_words() {
        List<String> found = documents().stream()
                .flatMap(document -> PrivateWords.inMarkdown(read(document)).stream()
                        .map(word -> ROOT.relativize(document) + ", " + word))
                .toList();

        assertThat(documents()).hasSizeGreaterThan(15);
        assertThat(found).isEmpty();
    }

    @Test
    void the_pages_have_no_private_words() {
        assertThat(PrivateWords.inBundle(read(BUNDLE))).isEmpty();
    }

    @Test
    void a_private_word_is_found_with_its_line() {
        assertThat(PrivateWords.inMarkdown("Events are consumed.\nNobody told `somebody`.\n"))
                .containsExactly("line 2: Nobody", "line 2: told");
    }

    @Test
    void code_and_addresses_are_names_and_no_prose() {
        assertThat(PrivateWords.inMarkdown("```\ncurl /parked-events\n```\n[it](x.md#parked) and `parked`, read\n"))
                .isEmpty();
        assertThat(PrivateWords.inBundle("# told to translators\ntable.nobody=Unassigned\n"))
                .isEmpty();
    }

    @Test
    void the_code_has_no_private_words_in_names() {
        List<String> found = sources().stream()
                .flatMap(source ->
                        PrivateNames.in(read(source)).stream().map(name -> ROOT.relativize(source) + ": " + name))
                .toList();

        assertThat(sources()).hasSizeGreaterThan(1_000);
        assertThat(found).isEmpty();
    }

    @Test
    void a_private_word_is_found_in_every_kind_of_name() {
        String source = """
                class ToldStory { int HEARD_AT; void whoever_asks() {} int noBody, untold, lastHeard; }
                // nobody
                /* nobody */ String text = "nobody told \\"whoever\\"", url = "http://nobody"; char c = '"';
                """;

        assertThat(PrivateNames.in(source)).containsExactly("HEARD_AT", "ToldStory", "lastHeard", "whoever_asks");
    }

    /** The Java sources of all modules, which are at most two directories deep. */
    private static List<Path> sources() {
        try (Stream<Path> modules = Files.find(ROOT, 3, (path, file) -> file.isDirectory() && path.endsWith("src"))) {
            return modules.flatMap(PlainWordsTest::javaFiles).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> javaFiles(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(path -> path.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> documents() {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(docs, Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")))
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
