package hiring.application.export;

import hiring.application.ApplicationDesk;
import hiring.application.ApplicationFilter;
import hiring.application.csv.CsvText;
import hiring.choreography.security.Role;
import io.micronaut.http.HttpHeaders;
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

/** Lists of applications to take away. */
@Secured({Role.RECRUITER, Role.HR})
@Controller("/applications/export")
@ExecuteOn(TaskExecutors.IO)
@Tag(name = "Applications")
class ExportController {

    private static final Logger LOG = LoggerFactory.getLogger(ExportController.class);

    private final ApplicationDesk desk;

    ExportController(ApplicationDesk desk) {
        this.desk = desk;
    }

    /**
     * All applications that are asked for, in the order of their numbers, as CSV: what can be imported again.
     *
     * @param filter narrows the list
     */
    @Get(produces = CsvText.CONTENT_TYPE)
    HttpResponse<InputStream> export(@RequestBean ApplicationFilter filter) {
        InputStream list = new PagedText(new ExportPages(desk, filter));
        LOG.info("applications are exported");
        return HttpResponse.<InputStream>ok(list)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"applications.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
