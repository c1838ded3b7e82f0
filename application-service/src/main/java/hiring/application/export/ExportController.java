package hiring.application.export;

import hiring.application.ApplicationCommands;
import hiring.application.ApplicationFilter;
import hiring.application.csv.Column;
import hiring.application.csv.ListedApplication;
import hiring.choreography.csv.CsvExport;
import hiring.choreography.security.Role;
import hiring.choreography.web.PageRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Exports of applications over HTTP. */
@Secured({Role.RECRUITER, Role.HR})
@Controller("/applications/export")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Applications")
class ExportController {

    private static final Logger LOG = LoggerFactory.getLogger(ExportController.class);

    private final ApplicationCommands commands;

    ExportController(ApplicationCommands commands) {
        this.commands = commands;
    }

    /**
     * Exports the matching applications as CSV, ordered by number. The file can be imported again.
     *
     * @param filter narrows the list
     */
    @Get(produces = CsvExport.CONTENT_TYPE)
    HttpResponse<InputStream> export(@RequestBean ApplicationFilter filter) {
        HttpResponse<InputStream> list = CsvExport.of(
                "applications.csv",
                Column.exported().stream().map(Column::title).toList(),
                cursor -> commands.list(filter, null, cursor.orElse(null), PageRequest.HIGHEST_LIMIT),
                application -> new ListedApplication(application).cells());
        LOG.info("applications are exported");
        return list;
    }
}
