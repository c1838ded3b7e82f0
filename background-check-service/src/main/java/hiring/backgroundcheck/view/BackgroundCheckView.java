package hiring.backgroundcheck.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import hiring.choreography.stage.StageView;
import hiring.choreography.web.Versioned;
import io.micronaut.core.annotation.Introspected;
import java.util.Optional;

/**
 * A background check as the API returns it.
 *
 * @param detail what it is waiting for, while it is PENDING; for users who may see findings, also what is missing in the report
 * @param packageName which checks are, or would be, ordered
 * @param consent null until one was recorded
 * @param order null until there is one
 * @param report null until the provider has reported
 * @param adjudication null unless the report has to be considered
 */
@Introspected
public record BackgroundCheckView(
        @JsonUnwrapped StageView stage,
        Optional<String> detail,
        @JsonProperty("package") String packageName,
        Optional<ConsentView> consent,
        Optional<OrderView> order,
        Optional<ReportView> report,
        Optional<AdjudicationView> adjudication)
        implements Versioned {

    @Override
    public int revision() {
        return stage.revision();
    }
}
