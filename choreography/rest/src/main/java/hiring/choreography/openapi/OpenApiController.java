package hiring.choreography.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hiring.choreography.web.NotFoundException;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.core.util.SupplierUtil;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.Router;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The service's API description; Swagger UI shows it. */
@Hidden
@Controller
final class OpenApiController {

    private final ResourceResolver resources;
    private final Router router;
    private final List<Contribution> contributions;
    private final String service;
    private final Supplier<Optional<String>> described = SupplierUtil.memoized(this::describe);

    OpenApiController(
            ResourceResolver resources,
            Router router,
            List<ApiContribution> contributions,
            @Value("${micronaut.application.name}") String service) {
        this.resources = resources;
        this.router = router;
        this.contributions = contributions.stream().map(Contribution::new).toList();
        this.service = service;
    }

    /** @throws NotFoundException if the compiler wrote none */
    @Get(value = "/openapi.yml", produces = "application/yaml")
    @ExecuteOn(TaskExecutors.IO)
    String description() {
        return described.get().orElseThrow(() -> new NotFoundException("This service has no API description."));
    }

    private Optional<String> describe() {
        ObjectNode words = own("examples.yml", "choreography");
        words.setAll(own("examples.yml", service));
        ObjectNode shared = Tree.merged(own("components.yml", "choreography"), own("components.yml", service));
        contributions.forEach(contribution -> contribution.addConflicts(shared));
        return read("META-INF/swagger/" + service + ".yml")
                .map(new ApiDescription(Routes.of(router), contributions, shared, words)::amended);
    }

    private ObjectNode own(String file, String folder) {
        return ApiDescription.read(read(folder + "/" + file).orElse("{}"));
    }

    private Optional<String> read(String resource) {
        return resources.getResourceAsStream("classpath:" + resource).map(OpenApiController::text);
    }

    private static String text(InputStream description) {
        try (description) {
            return new String(description.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
