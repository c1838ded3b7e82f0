package hiring.backgroundcheck.file;

import hiring.backgroundcheck.provider.Finding;

/**
 * A finding of the newest report on an order.
 *
 * @param inNotice whether the candidate was given notice of it
 */
public record FindingOnFile(Finding finding, boolean inNotice) {

    /** Returns the provider's id for it. */
    public String id() {
        return finding.id();
    }
}
