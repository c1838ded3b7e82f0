package hiring.backgroundcheck;

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
                        title = "Background checks",
                        version = "1.0",
                        description =
                                "Ordered from a provider with the candidate's consent, concluded by its report or by people."))
@OpenAPIInclude({DeadLetterController.class, ReplayController.class, PeopleController.class})
public final class BackgroundCheckService {

    private BackgroundCheckService() {}

    /** Runs until the process is stopped; the environment configures it. */
    public static void main(String[] arguments) {
        HiringService.main("background-check-service");
    }
}
