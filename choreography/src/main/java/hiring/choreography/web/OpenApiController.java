package hiring.choreography.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

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

    @Get(value = "/openapi.yml", produces = "application/yaml")
    String description() {
        return resources
                .getResourceAsStream("classpath:META-INF/swagger/" + service + ".yml")
                .map(OpenApiController::text)
                .orElseThrow(() -> new NotFoundException("This service has no API description."));
    }

    private static String text(InputStream description) {
        try (description) {
            return new String(description.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
