package hiring.statusaggregator.insight;

import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.figure.Failure;
import hiring.statusaggregator.figure.Funnel;
import hiring.statusaggregator.figure.Period;
import hiring.statusaggregator.figure.Spread;
import hiring.statusaggregator.figure.StageTime;
import hiring.statusaggregator.figure.Week;
import hiring.statusaggregator.figure.Withdrawals;
import hiring.statusaggregator.projection.ApplicationProjection;
import hiring.statusaggregator.projection.Form;
import hiring.statusaggregator.projection.Overall;
import hiring.statusaggregator.projection.StageReport;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The same figures by looking at one projection after the other, without a database; lists are in no particular order. */
final class Recomputed {

    private static final List<Long> BOUNDS = List.of(3_600L, 86_400L, 259_200L, 604_800L, 1_209_600L, 2_419_200L);
    private static final Set<StageStatus> NEVER_PENDING_NOW =
            Set.of(StageStatus.BLANK, StageStatus.NO_OFFER, StageStatus.NOT_APPLICABLE, StageStatus.PENDING);

    private final List<ApplicationProjection> projections;
    private final Period period;

    Recomputed(List<ApplicationProjection> all, Period period) {
        this.period = period;
        this.projections = all.stream()
                .filter(projection -> period.position().isEmpty()
                        || projection.form().map(Form::position).equals(period.position()))
                .toList();
    }

    Insight insight(Instant now) {
        return new Insight(
                period.position(),
                period.from(),
                period.to(),
                now,
                funnel(),
                timeInStage(),
                timeToHire(),
                failures(),
                withdrawals(),
                weeks());
    }

    private boolean isWithin(Optional<Instant> moment) {
        return moment.map(time -> LocalDate.ofInstant(time, ZoneOffset.UTC))
                .filter(day -> !day.isBefore(period.from()) && !day.isAfter(period.to()))
                .isPresent();
    }

    private Stream<ApplicationProjection> ended(Overall how) {
        return projections.stream()
                .filter(projection -> projection.overall().equals(Optional.of(how)))
                .filter(projection -> isWithin(projection.endedAt()));
    }

    private static Stream<StageReport> parts(ApplicationProjection projection) {
        return projection.process().stream()
                .flatMap(process -> process.stages().keySet().stream())
                .map(projection::reportOf);
    }

    private static boolean wasReached(StageReport report) {
        return report.entered().isPresent() || !NEVER_PENDING_NOW.contains(report.status());
    }

    private static boolean hasEndedIt(StageReport report) {
        return switch (report.status()) {
            case FAILED, REJECTED -> true;
            case RESCINDED -> !report.outcome().equals(Optional.of("APPLICATION_ENDED"));
            case NO_OFFER -> report.outcome().isPresent();
            default -> false;
        };
    }

    private Funnel funnel() {
        List<ApplicationProjection> submitted = projections.stream()
                .filter(projection -> isWithin(projection.submittedAt()))
                .toList();
        Set<StageName> stages = new TreeSet<>();
        submitted.forEach(
                projection -> parts(projection).map(StageReport::stage).forEach(stages::add));
        return new Funnel(
                submitted.size(),
                submitted.stream()
                        .filter(projection -> projection.overall().equals(Optional.of(Overall.HIRED)))
                        .count(),
                stages.stream().map(stage -> step(stage, submitted)).toList());
    }

    private static Funnel.Step step(StageName stage, List<ApplicationProjection> submitted) {
        List<StageReport> reached = submitted.stream()
                .flatMap(Recomputed::parts)
                .filter(report -> report.stage().equals(stage))
                .filter(Recomputed::wasReached)
                .toList();
        long passed = count(reached, report -> report.status().isPassed());
        long pending = count(reached, report -> report.status() == StageStatus.PENDING);
        long failed = count(reached, Recomputed::hasEndedIt);
        return new Funnel.Step(
                stage, reached.size(), passed, pending, failed, reached.size() - passed - pending - failed);
    }

    private static long count(List<StageReport> reports, Predicate<StageReport> condition) {
        return reports.stream().filter(condition).count();
    }

    private List<StageTime> timeInStage() {
        Map<StageName, List<Long>> seconds = new TreeMap<>();
        projections.stream()
                .flatMap(Recomputed::parts)
                .filter(report -> report.entered().isPresent() && isWithin(report.since()))
                .filter(report -> report.status() != StageStatus.PENDING && report.status() != StageStatus.BLANK)
                .forEach(report -> seconds.computeIfAbsent(report.stage(), stage -> new ArrayList<>())
                        .add(between(
                                report.entered().orElseThrow(), report.since().orElseThrow())));
        return seconds.entrySet().stream()
                .map(entry -> new StageTime(entry.getKey(), spread(entry.getValue())))
                .toList();
    }

    private Spread timeToHire() {
        return spread(ended(Overall.HIRED)
                .filter(projection -> projection.submittedAt().isPresent())
                .map(projection -> between(
                        projection.submittedAt().orElseThrow(),
                        projection.endedAt().orElseThrow()))
                .toList());
    }

    private static long between(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toSeconds());
    }

    private static Spread spread(List<Long> seconds) {
        List<Long> sorted = seconds.stream().sorted().toList();
        List<Spread.Bucket> buckets = new ArrayList<>();
        long shorter = 0;
        for (long bound : BOUNDS) {
            long below = sorted.stream().filter(time -> time < bound).count();
            buckets.add(new Spread.Bucket(Optional.of(bound), below - shorter));
            shorter = below;
        }
        buckets.add(new Spread.Bucket(Optional.empty(), sorted.size() - shorter));
        return new Spread(sorted.size(), quantile("0.5", sorted), quantile("0.9", sorted), buckets);
    }

    private static Optional<Long> quantile(String share, List<Long> sorted) {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal place = new BigDecimal(share).multiply(BigDecimal.valueOf(sorted.size() - 1));
        int below = place.intValue();
        BigDecimal lower = BigDecimal.valueOf(sorted.get(below));
        BigDecimal upper = BigDecimal.valueOf(sorted.get(Math.min(below + 1, sorted.size() - 1)));
        return Optional.of(lower.add(upper.subtract(lower).multiply(place.subtract(BigDecimal.valueOf(below))))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    private List<Failure> failures() {
        Map<Failure, Long> counts = new HashMap<>();
        ended(Overall.NOT_HIRED)
                .flatMap(Recomputed::parts)
                .filter(Recomputed::hasEndedIt)
                .map(report ->
                        new Failure(report.stage(), report.status().name(), report.outcome(), report.qualifier(), 0))
                .forEach(reason -> counts.merge(reason, 1L, Long::sum));
        return counts.entrySet().stream()
                .map(entry -> new Failure(
                        entry.getKey().stage(),
                        entry.getKey().status(),
                        entry.getKey().outcome(),
                        entry.getKey().qualifier(),
                        entry.getValue()))
                .toList();
    }

    private Withdrawals withdrawals() {
        long before = 0;
        long nothing = 0;
        Map<StageName, Long> stages = new TreeMap<>();
        List<ApplicationProjection> withdrawn = ended(Overall.WITHDRAWN).toList();
        for (ApplicationProjection projection : withdrawn) {
            List<StageReport> parts = parts(projection).toList();
            boolean hadEnded = parts.stream()
                    .filter(Recomputed::hasEndedIt)
                    .anyMatch(report -> !report.outcome().equals(Optional.of("CANDIDATE_WITHDREW")));
            List<StageReport> pending =
                    parts.stream().filter(Recomputed::wasPending).toList();
            if (parts.stream().noneMatch(Recomputed::wasReached)) {
                before++;
            } else if (hadEnded || pending.isEmpty()) {
                nothing++;
            } else {
                pending.forEach(report -> stages.merge(report.stage(), 1L, Long::sum));
            }
        }
        return new Withdrawals(
                withdrawn.size(),
                before,
                nothing,
                stages.entrySet().stream()
                        .map(entry -> new Withdrawals.At(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static boolean wasPending(StageReport report) {
        return switch (report.status()) {
            case PENDING, CANCELLED -> true;
            case NO_OFFER -> report.outcome().isEmpty() && report.entered().isPresent();
            case REJECTED -> report.outcome().equals(Optional.of("CANDIDATE_WITHDREW"));
            case RESCINDED -> report.outcome().equals(Optional.of("APPLICATION_ENDED"));
            default -> false;
        };
    }

    private List<Week> weeks() {
        List<Week> weeks = new ArrayList<>();
        LocalDate first = period.from();
        while (first.getDayOfWeek() != DayOfWeek.MONDAY) {
            first = first.minusDays(1);
        }
        for (LocalDate monday = first; !monday.isAfter(period.to()); monday = monday.plusDays(7)) {
            weeks.add(new Week(
                    monday,
                    in(monday, projections.stream(), ApplicationProjection::submittedAt),
                    in(monday, ended(Overall.HIRED), ApplicationProjection::endedAt),
                    in(monday, ended(Overall.NOT_HIRED), ApplicationProjection::endedAt),
                    in(monday, ended(Overall.WITHDRAWN), ApplicationProjection::endedAt)));
        }
        return weeks;
    }

    private long in(
            LocalDate monday,
            Stream<ApplicationProjection> some,
            Function<ApplicationProjection, Optional<Instant>> moment) {
        return some.map(moment)
                .filter(this::isWithin)
                .flatMap(Optional::stream)
                .map(time -> LocalDate.ofInstant(time, ZoneOffset.UTC))
                .filter(day -> !day.isBefore(monday) && day.isBefore(monday.plusDays(7)))
                .count();
    }
}
