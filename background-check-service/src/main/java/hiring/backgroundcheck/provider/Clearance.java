package hiring.backgroundcheck.provider;

import hiring.backgroundcheck.provider.OpenItem.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule by which a report passes by itself: everything that was ordered was completed with {@code clear}, and the customer's
 * own assessment does not say otherwise. Everything else that is complete waits for a person.
 *
 * <p>Ordered is what the report lists, and each check of the package for which the provider has screenings. A check without
 * them, such as the right to work, is made elsewhere: it has to be clear if it is listed, and is not missed if it is not.
 */
public final class Clearance {

    private static final String ELIGIBLE = "eligible";

    private Clearance() {}

    /**
     * Returns what keeps a report from passing, findings aside.
     *
     * @param ordered the package
     */
    public static List<OpenItem> openItems(CompletedReport report, OrderedChecks ordered) {
        return Stream.of(
                        report.screenings().stream().flatMap(screening -> open(screening).stream()),
                        unlisted(report).stream(),
                        missing(report, ordered),
                        assessed(report).stream())
                .flatMap(items -> items)
                .distinct()
                .toList();
    }

    private static Optional<OpenItem> open(Screening screening) {
        return reason(screening).map(reason -> new OpenItem(reason, nameOf(screening)));
    }

    private static Optional<Reason> reason(Screening screening) {
        return switch (screening.status()) {
            case "complete" -> ofCompleted(screening);
            case "canceled", "cancelled" -> Optional.of(Reason.CANCELED);
            case "pending", "suspended", "paused", "dispute" -> Optional.of(Reason.NOT_COMPLETED);
            default -> Optional.of(Reason.UNKNOWN_STATUS);
        };
    }

    private static Optional<Reason> ofCompleted(Screening screening) {
        if (screening.hasFinding()) {
            return Optional.empty();
        }
        if (!screening.result().equals("clear")) {
            return Optional.of(Reason.UNKNOWN_RESULT);
        }
        return ScreeningTypes.checkOf(screening.type()).isPresent()
                ? Optional.empty()
                : Optional.of(Reason.UNKNOWN_TYPE);
    }

    private static String nameOf(Screening screening) {
        return screening.type().isBlank() ? "a screening without a type" : screening.type();
    }

    private static Optional<OpenItem> unlisted(CompletedReport report) {
        boolean isListed = report.screenings().stream()
                .flatMap(one -> reason(one).stream())
                .anyMatch(Reason.CANCELED::equals);
        return report.includesCanceled() && !isListed
                ? Optional.of(new OpenItem(Reason.CANCELED_UNLISTED, ""))
                : Optional.empty();
    }

    private static Stream<OpenItem> missing(CompletedReport report, OrderedChecks ordered) {
        if (report.screenings().isEmpty()) {
            return Stream.of(new OpenItem(Reason.NO_SCREENING, ""));
        }
        if (ordered.checks().isEmpty()) {
            return Stream.of(new OpenItem(Reason.UNKNOWN_PACKAGE, ordered.packageName()));
        }
        List<CheckType> listed = report.screenings().stream()
                .flatMap(screening -> ScreeningTypes.checkOf(screening.type()).stream())
                .toList();
        return ordered.checks().get().stream()
                .filter(ScreeningTypes::isScreened)
                .filter(check -> !listed.contains(check))
                .map(check -> new OpenItem(Reason.MISSING, check.name()));
    }

    private static Optional<OpenItem> assessed(CompletedReport report) {
        return report.assessment()
                .filter(assessment -> !assessment.equals(ELIGIBLE))
                .map(assessment -> new OpenItem(
                        switch (assessment) {
                            case "review", "escalated" -> Reason.ASSESSMENT;
                            default -> Reason.UNKNOWN_ASSESSMENT;
                        },
                        assessment));
    }
}
