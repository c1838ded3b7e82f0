package hiring.application;

import hiring.choreography.operator.DeadLetterController;
import hiring.choreography.operator.ReplayController;
import hiring.choreography.service.HiringService;
import io.micronaut.openapi.annotation.OpenAPIInclude;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/** The service on its own. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Applications",
                        version = "1.0",
                        description = "The application form, and the processes that applications go through."))
@OpenAPIInclude({DeadLetterController.class, ReplayController.class})
public final class ApplicationService {

    private ApplicationService() {}

    /** Runs until the process is stopped; the environment configures it. */
    public static void main(String[] arguments) {
        HiringService.main("application-service");
    }
}
