package hiring.offer;

import hiring.choreography.operator.DeadLetterController;
import hiring.choreography.operator.ReplayController;
import hiring.choreography.service.HiringService;
import hiring.choreography.stage.PeopleController;
import io.micronaut.openapi.annotation.OpenAPIInclude;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;

/** The service on its own. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Offers",
                        version = "1.0",
                        description = "Terms, approval, extension, the answer, rescission, letters."),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(name = "token", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT")
@OpenAPIInclude({DeadLetterController.class, ReplayController.class, PeopleController.class})
public final class OfferService {

    private OfferService() {}

    /** Runs until the process is stopped; the environment configures it. */
    public static void main(String[] arguments) {
        HiringService.main("offer-service");
    }
}
