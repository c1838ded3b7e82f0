package hiring.healthscreening;

import hiring.choreography.operator.DeadLetterController;
import hiring.choreography.operator.ReplayController;
import hiring.choreography.service.HiringService;
import hiring.choreography.stage.PeopleController;
import io.micronaut.openapi.annotation.OpenAPIInclude;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/** The service on its own. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Health screenings",
                        version = "1.0",
                        description = "Consent, an appointment at a clinic, and a verdict."))
@OpenAPIInclude({DeadLetterController.class, ReplayController.class, PeopleController.class})
public final class HealthScreeningService {

    private HealthScreeningService() {}

    /** Runs until the process is stopped; the environment configures it. */
    public static void main(String[] arguments) {
        HiringService.main("health-screening-service");
    }
}
