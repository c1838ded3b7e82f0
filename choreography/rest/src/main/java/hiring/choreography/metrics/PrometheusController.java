package hiring.choreography.metrics;

import hiring.choreography.security.Role;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;

/**
 * The service's figures, to be scraped. The framework's own endpoint reads them on a thread that serves other requests as
 * well, and some of them have to be asked of the database.
 */
@Hidden
@Secured(Role.OPERATOR)
@Controller
class PrometheusController {

    private static final String TEXT_FORMAT = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry;

    PrometheusController(PrometheusMeterRegistry registry) {
        this.registry = registry;
    }

    @ExecuteOn(TaskExecutors.IO)
    @Get(value = "/prometheus", produces = TEXT_FORMAT)
    String scrape() {
        return registry.scrape();
    }
}
