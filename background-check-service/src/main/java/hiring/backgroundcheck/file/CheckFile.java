package hiring.backgroundcheck.file;

import java.util.Optional;

/**
 * What is on file about one check.
 *
 * @param packageName which checks were chosen; empty if nobody did
 * @param consent the newest, be it withdrawn or not
 * @param order the newest, which is the one that counts
 * @param report on that order
 */
public record CheckFile(
        long applicationId,
        Optional<String> packageName,
        Optional<Consent> consent,
        Optional<Order> order,
        Optional<ReportOnFile> report) {

    /** The file of a check that nothing was done for. */
    public static CheckFile empty(long applicationId) {
        return new CheckFile(applicationId, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether the candidate agrees to being checked. */
    public boolean consentStands() {
        return consent.filter(Consent::stands).isPresent();
    }

    /** The report that a person has to weigh, if there is one. */
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
