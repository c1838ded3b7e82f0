package hiring.statusaggregator.dashboard;

import hiring.choreography.security.Person;
import hiring.choreography.security.Role;
import hiring.pages.Messages;
import hiring.pages.Templates;
import hiring.statusaggregator.insight.InsightQuery;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

/** Serves the hiring metrics as a page. */
@Hidden
@Secured({Role.RECRUITER, Role.HR})
@Controller(InsightPage.ADDRESS)
@ExecuteOn(TaskExecutors.IO)
class InsightController {

    private final InsightQuery insights;
    private final Templates templates;
    private final Messages messages;

    InsightController(InsightQuery insights, Templates templates, Messages messages) {
        this.insights = insights;
        this.templates = templates;
        this.messages = messages;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<String> insight(
            @Nullable @QueryValue String position,
            @Nullable @QueryValue String from,
            @Nullable @QueryValue String to,
            Person person) {
        return templates.page(
                HttpStatus.OK,
                "insight.jte",
                new InsightPage(messages, Viewer.of(person), insights.of(position, from, to)));
    }
}
