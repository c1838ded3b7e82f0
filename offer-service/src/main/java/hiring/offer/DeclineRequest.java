package hiring.offer;

import hiring.choreography.stage.OutcomeChoice;
import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to record that the candidate declined.
 *
 * @param qualifier COMPENSATION, OTHER_OFFER, LOCATION, START_DATE, PERSONAL or OTHER
 * @param reason in the candidate's words, visible only to users who may see the terms
 */
@Introspected
record DeclineRequest(
        @Nullable @Size(max = 40) String qualifier,
        @Nullable @Size(max = 1000) @Text(TextKind.LINES) String reason) {

    static final DeclineRequest WITHOUT_REASON = new DeclineRequest(null, null);

    OutcomeChoice choice() {
        return OfferStage.declined(Optional.ofNullable(qualifier));
    }

    Optional<String> privateNote() {
        return Optional.ofNullable(reason).filter(text -> !text.isBlank());
    }
}
