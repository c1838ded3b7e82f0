package hiring.backgroundcheck.view;

import hiring.backgroundcheck.file.FindingOnFile;
import io.micronaut.core.annotation.Introspected;
import java.util.Optional;

/**
 * A finding against the candidate.
 *
 * @param id the provider's id for it
 * @param type the provider's name for the screening that found it; null if it is the check's
 * @param inNotice whether the candidate was given notice of it
 */
@Introspected
record FindingView(String id, String check, Optional<String> type, String summary, boolean inNotice) {

    static FindingView of(FindingOnFile found) {
        return new FindingView(
                found.id(),
                found.finding().check().name(),
                found.finding().type(),
                found.finding().summary(),
                found.inNotice());
    }
}
