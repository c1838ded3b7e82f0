package hiring.backgroundcheck.file;

import java.util.Optional;

/**
 * The file of one check.
 *
 * @param packageName the chosen package; empty if none was
 * @param consent the newest, withdrawn or not
 * @param order the newest, which is the one that counts
 * @param report on that order
 */
public record CheckFile(
        long applicationId,
        Optional<String> packageName,
        Optional<Consent> consent,
        Optional<Order> order,
        Optional<ReportOnFile> report) {

    /** The file of a check on which no work was done yet. */
    public static CheckFile empty(long applicationId) {
        return new CheckFile(applicationId, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns whether there is a consent that was not withdrawn. */
    public boolean consentStands() {
        return consent.filter(Consent::stands).isPresent();
    }

    /** Returns the report that a person has to consider, if there is one. */
    public Optional<ReportOnFile> considered() {
        return report.filter(ReportOnFile::isToBeConsidered);
    }

    /** This file with another consent. */
    public CheckFile with(Consent other) {
        return new CheckFile(applicationId, packageName, Optional.of(other), order, report);
    }

    /** This file with another package. */
    public CheckFile withPackage(String chosen) {
        return new CheckFile(applicationId, Optional.of(chosen), consent, order, report);
    }
}
