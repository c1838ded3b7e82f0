package hiring.statusaggregator;

import hiring.choreography.operator.DeadLetterController;
import hiring.choreography.service.HiringService;
import io.micronaut.openapi.annotation.OpenAPIInclude;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;

/** Starts the service in a process of its own. */
@OpenAPIDefinition(
        info = @Info(title = "Application statuses", version = "1.0", description = "The status of every application."),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(name = "token", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT")
@OpenAPIInclude(DeadLetterController.class)
public final class StatusAggregator {

    private StatusAggregator() {}

    /** Runs until the process is terminated; everything is configured by the environment. */
    public static void main(String[] arguments) {
        HiringService.main("status-aggregator");
    }
}
