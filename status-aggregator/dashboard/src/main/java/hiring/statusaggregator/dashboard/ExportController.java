package hiring.statusaggregator.dashboard;

import hiring.choreography.csv.CsvExport;
import hiring.choreography.listing.Condition;
import hiring.choreography.listing.Listing;
import hiring.choreography.security.Role;
import hiring.choreography.web.PageRequest;
import hiring.statusaggregator.status.StatusQuery;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.InputStream;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Exports the table as CSV: exactly the rows that the overview's address selects, on all pages. */
@Hidden
@Secured({Role.RECRUITER, Role.HR})
@Controller
@ExecuteOn(TaskExecutors.IO)
class ExportController {

    private static final Logger LOG = LoggerFactory.getLogger(ExportController.class);

    private final StatusQuery pages;

    ExportController(StatusQuery pages) {
        this.pages = pages;
    }

    @Get(value = Overview.EXPORT, produces = CsvExport.CONTENT_TYPE)
    @ListQuery.Read
    HttpResponse<InputStream> export(HttpRequest<?> request) {
        ListQuery query = ListQuery.of(request);
        List<Condition> conditions = query.filter().conditions();
        HttpResponse<InputStream> list = CsvExport.of(
                "application-status.csv",
                ExportedRow.HEADER,
                cursor -> {
                    Listing listing = Listing.of(
                            conditions,
                            StatusQuery.ORDERS,
                            query.sort(),
                            cursor.orElse(null),
                            PageRequest.HIGHEST_LIMIT);
                    return pages.list(listing);
                },
                projection -> new ExportedRow(projection).cells());
        LOG.info("statuses are exported");
        return list;
    }
}
