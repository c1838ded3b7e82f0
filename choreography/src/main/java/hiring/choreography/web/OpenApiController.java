package hiring.choreography.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URL;

/** The service's API description, made from its controllers when it was compiled; Swagger UI shows it. */
@Hidden
@Controller
final class OpenApiController {

    private final ResourceResolver resources;
    private final String service;

    OpenApiController(ResourceResolver resources, @Value("${micronaut.application.name}") String service) {
        this.resources = resources;
        this.service = service;
    }

    @Get("/openapi.yml")
    StreamedFile description() {
        return resources
                .getResource("classpath:META-INF/swagger/" + service + ".yml")
                .map(OpenApiController::file)
                .orElseThrow(() -> new NotFoundException("This service has no API description."));
    }

    private static StreamedFile file(URL url) {
        return new StreamedFile(url);
    }
}
