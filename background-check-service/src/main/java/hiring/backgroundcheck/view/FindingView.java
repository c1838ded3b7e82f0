package hiring.backgroundcheck.view;

import hiring.backgroundcheck.file.FindingOnFile;
import io.micronaut.core.annotation.Introspected;

/**
 * A finding against the candidate.
 *
 * @param id the provider's id for it
 * @param inNotice whether the candidate was given notice of it
 */
@Introspected
record FindingView(String id, String check, String summary, boolean inNotice) {

    static FindingView of(FindingOnFile found) {
        return new FindingView(
                found.id(), found.finding().check().name(), found.finding().summary(), found.inNotice());
    }
}
