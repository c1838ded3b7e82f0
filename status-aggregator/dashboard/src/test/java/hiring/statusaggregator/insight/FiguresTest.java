package hiring.statusaggregator.insight;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.event.Verb;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import hiring.statusaggregator.figure.Failure;
import hiring.statusaggregator.figure.FigureQuery;
import hiring.statusaggregator.figure.Funnel;
import hiring.statusaggregator.figure.Period;
import hiring.statusaggregator.figure.Spread;
import hiring.statusaggregator.figure.StageTime;
import hiring.statusaggregator.figure.Week;
import hiring.statusaggregator.figure.Withdrawals;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Weeks in November 2026 begin on the 2nd, 9th, 16th and 23rd. */
class FiguresTest {

    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");

    private static RunningAggregator aggregator;

    @BeforeAll
    static void start() throws InterruptedException {
        aggregator = RunningAggregator.start();
    }

    @AfterAll
    static void stop() {
        aggregator.close();
    }

    @BeforeEach
    void clearTables() {
        for (String table : List.of("application_status", "application_stage", "timeline", "suspect", "status_count")) {
            aggregator.execute("DELETE FROM " + table);
        }
    }

    @Test
    void the_funnel_is_of_those_that_were_submitted_in_the_period() {
        aggregator.receive(
                hired(1),
                checked(2),
                submitted(3).pending("phone-screen").failed("phone-screen", "FAILED", "SKILLS"),
                submitted(4).pending("phone-screen").withdrawn().cancelled("phone-screen"),
                submitted(5),
                Story.of(6).at("2026-11-03T10:00:00Z").drafted(),
                Story.of(7).at("2026-10-31T23:59:59Z").submitted().pending("phone-screen"));

        Funnel funnel = november().funnel();

        assertThat(funnel.submitted()).isEqualTo(5);
        assertThat(funnel.hired()).isEqualTo(1);
        assertThat(funnel.stages())
                .containsExactly(
                        new Funnel.Step(new StageName("phone-screen"), 4, 2, 0, 1, 1),
                        new Funnel.Step(new StageName("onsite-interview"), 2, 2, 0, 0, 0),
                        new Funnel.Step(new StageName("background-check"), 2, 1, 1, 0, 0),
                        new Funnel.Step(new StageName("health-screening"), 2, 1, 1, 0, 0),
                        new Funnel.Step(new StageName("offer"), 1, 1, 0, 0, 0));
    }

    @Test
    void a_reopened_stage_does_not_change_who_has_reached_the_next() {
        aggregator.receive(submitted(1)
                .pending("phone-screen")
                .passed("phone-screen")
                .pending("onsite-interview")
                .pending("phone-screen")
                .closed("onsite-interview"));

        assertThat(november().funnel().stages())
                .startsWith(
                        new Funnel.Step(new StageName("phone-screen"), 1, 0, 1, 0, 0),
                        new Funnel.Step(new StageName("onsite-interview"), 1, 0, 0, 0, 1));
    }

    @Test
    void a_stage_that_the_process_has_not_does_not_count_and_one_without_a_column_does() {
        Story brief = Story.of(1, "Ada", "Lovelace", Story.process("SHORT", "aptitude-test", "offer"))
                .at("2026-11-03T10:00:00Z")
                .submitted();
        aggregator.receive(brief.pending("aptitude-test")
                .pending("phone-screen")
                .later(Duration.ofHours(2))
                .failed("phone-screen", "FAILED", "SKILLS")
                .failed("aptitude-test", "FAILED", "OTHER"));

        Insight insight = november();

        assertThat(insight.funnel().stages())
                .containsExactly(
                        new Funnel.Step(new StageName("aptitude-test"), 1, 0, 0, 1, 0),
                        Funnel.Step.none(StageName.OFFER));
        assertThat(insight.timeInStage())
                .extracting(time -> time.stage().value())
                .containsExactly("aptitude-test");
        assertThat(insight.failures()).containsExactly(failure("aptitude-test", "FAILED", "FAILED", "OTHER", 1));
    }

    @Test
    void the_time_in_a_stage_is_from_its_first_beginning_to_its_last_end() {
        aggregator.receive(
                visiting(1, Duration.ofMinutes(59)),
                visiting(2, Duration.ofHours(1)),
                visiting(3, Duration.ofDays(2)),
                visiting(4, Duration.ofDays(40)),
                submitted(5)
                        .pending("phone-screen")
                        .passed("phone-screen")
                        .pending("phone-screen")
                        .at("2026-11-05T10:01:00Z")
                        .failed("phone-screen"),
                submitted(6).pending("phone-screen"));

        StageTime phoned = insight("", "2026-11-01", "2026-12-31").timeInStage().get(0);

        assertThat(phoned)
                .isEqualTo(new StageTime(
                        new StageName("phone-screen"),
                        new Spread(
                                5,
                                Optional.of(Duration.ofDays(2).toSeconds()),
                                Optional.of(Duration.ofDays(2).toSeconds()
                                        + Duration.ofDays(38).toSeconds() * 6 / 10),
                                buckets(1, 1, 2, 0, 0, 0, 1))));
    }

    @Test
    void a_visit_counts_when_it_ends() {
        Story late = Story.of(1)
                .at("2026-10-20T10:00:00Z")
                .submitted()
                .pending("phone-screen")
                .at("2026-11-30T23:59:59.999999Z")
                .passed("phone-screen");
        Story later = Story.of(2)
                .at("2026-11-20T10:00:00Z")
                .submitted()
                .pending("phone-screen")
                .at("2026-12-01T00:00:00Z")
                .passed("phone-screen");
        aggregator.receive(late, later);

        assertThat(november().timeInStage())
                .extracting(time -> time.time().count())
                .containsExactly(1L);
        assertThat(november().funnel().submitted()).isEqualTo(1);
    }

    @Test
    void the_time_to_hire_is_from_the_submission_to_the_last_passing() {
        aggregator.receive(hired(1), hired(2), checked(3));

        long hiredAfter = Duration.ofDays(7).toSeconds();
        assertThat(november().timeToHire())
                .isEqualTo(
                        new Spread(2, Optional.of(hiredAfter), Optional.of(hiredAfter), buckets(0, 0, 0, 0, 2, 0, 0)));
        assertThat(insight("", "2026-11-01", "2026-11-09").timeToHire())
                .isEqualTo(new Spread(0, Optional.empty(), Optional.empty(), buckets(0, 0, 0, 0, 0, 0, 0)));
        assertThat(insight("", "2026-11-10", "2026-11-10").timeToHire().count()).isEqualTo(2);
    }

    @Test
    void reasons_are_those_that_were_recorded_and_not_what_came_of_them() {
        aggregator.receive(
                checked(1)
                        .failed("background-check", "FAILED", "IDENTITY")
                        .cancelled("health-screening")
                        .offer(Verb.WITHHELD, StageStatus.NO_OFFER),
                checked(2)
                        .failed("background-check", "FAILED", "IDENTITY")
                        .failed("health-screening")
                        .offer(Verb.WITHHELD, StageStatus.NO_OFFER),
                checked(3)
                        .passed("background-check")
                        .passed("health-screening")
                        .pending("offer")
                        .recorded("offer", Verb.REJECTED, StageStatus.REJECTED, "DECLINED"),
                checked(4)
                        .passed("background-check")
                        .passed("health-screening")
                        .pending("offer")
                        .recorded("offer", Verb.WITHHELD, StageStatus.NO_OFFER, "WITHHELD"),
                checked(5)
                        .passed("background-check")
                        .passed("health-screening")
                        .recorded("offer", Verb.RESCINDED, StageStatus.RESCINDED, "APPLICATION_ENDED")
                        .failed("health-screening"),
                submitted(6).withdrawn().failed("phone-screen"));

        assertThat(november().failures())
                .containsExactly(
                        failure("background-check", "FAILED", "FAILED", "IDENTITY", 2),
                        failure("health-screening", "FAILED", "FAILED", "", 2),
                        failure("offer", "NO_OFFER", "WITHHELD", "", 1),
                        failure("offer", "REJECTED", "DECLINED", "", 1));
    }

    @Test
    void withdrawals_are_counted_by_the_stage_that_was_pending() {
        aggregator.receive(
                Story.of(1).at("2026-11-03T10:00:00Z").drafted().withdrawn(),
                submitted(2).withdrawn(),
                submitted(3).pending("phone-screen").withdrawn().cancelled("phone-screen"),
                submitted(4).pending("phone-screen").withdrawn(),
                checked(5).withdrawn().cancelled("background-check").cancelled("health-screening"),
                offered(6).withdrawn().offer(Verb.WITHHELD, StageStatus.NO_OFFER),
                offered(7).withdrawn().recorded("offer", Verb.REJECTED, StageStatus.REJECTED, "CANDIDATE_WITHDREW"),
                offered(8).withdrawn().recorded("offer", Verb.RESCINDED, StageStatus.RESCINDED, "APPLICATION_ENDED"),
                hired(9).withdrawn(),
                checked(10)
                        .failed("background-check")
                        .cancelled("health-screening")
                        .offer(Verb.WITHHELD, StageStatus.NO_OFFER)
                        .withdrawn(),
                submitted(11)
                        .pending("phone-screen")
                        .withdrawn()
                        .cancelled("phone-screen")
                        .reinstated());

        assertThat(november().withdrawals())
                .isEqualTo(new Withdrawals(
                        10,
                        2,
                        2,
                        List.of(
                                at("phone-screen", 2),
                                at("background-check", 1),
                                at("health-screening", 1),
                                at("offer", 3))));
    }

    @Test
    void a_week_begins_on_monday_in_utc_and_everything_counts_in_its_own() {
        aggregator.receive(
                Story.of(1).at("2026-11-08T23:59:59Z").submitted(),
                Story.of(2).at("2026-11-09T00:00:00Z").submitted(),
                hired(3),
                submitted(4).at("2026-11-16T00:00:00Z").failed("phone-screen"),
                submitted(5).at("2026-11-15T23:59:00Z").withdrawn());

        assertThat(insight("", "2026-11-04", "2026-11-17").weeks())
                .containsExactly(
                        new Week(LocalDate.parse("2026-11-02"), 1, 0, 0, 0),
                        new Week(LocalDate.parse("2026-11-09"), 1, 1, 0, 1),
                        new Week(LocalDate.parse("2026-11-16"), 0, 0, 1, 0));
        assertThat(november().weeks().get(1)).isEqualTo(new Week(LocalDate.parse("2026-11-02"), 4, 0, 0, 0));
    }

    @Test
    void a_position_is_looked_at_by_itself() {
        aggregator.receive(hired(1), hired(2), submitted(3).applyingAs("Cook").pending("phone-screen"));

        assertThat(insight("Engineer", "2026-11-01", "2026-11-30").funnel().submitted())
                .isEqualTo(3);
        aggregator.receive(Story.of(4)
                .applyingAs("Cook")
                .at("2026-11-03T10:00:00Z")
                .submitted()
                .pending("phone-screen")
                .failed("phone-screen"));

        Insight cooks = insight("Cook", "2026-11-01", "2026-11-30");
        assertThat(cooks.funnel().submitted()).isEqualTo(1);
        assertThat(cooks.timeToHire().count()).isZero();
        assertThat(cooks.failures()).hasSize(1);
        assertThat(cooks.timeInStage()).hasSize(1);
        assertThat(cooks.weeks().get(1)).isEqualTo(new Week(LocalDate.parse("2026-11-02"), 1, 0, 1, 0));
        assertThat(insight("cook", "2026-11-01", "2026-11-30").hasNothing()).isTrue();
    }

    private static Story submitted(long application) {
        return Story.of(application).at("2026-11-03T10:00:00Z").submitted();
    }

    private static Story visiting(long application, Duration time) {
        return submitted(application)
                .pending("phone-screen")
                .later(time.minusMinutes(1))
                .passed("phone-screen");
    }

    private static Story checked(long application) {
        return submitted(application).interviewed();
    }

    private static Story offered(long application) {
        return checked(application)
                .passed("background-check")
                .passed("health-screening")
                .pending("offer");
    }

    private static Story hired(long application) {
        return offered(application).at("2026-11-10T10:00:00Z").offer(Verb.ACCEPTED, StageStatus.ACCEPTED);
    }

    private static Failure failure(String stage, String status, String outcome, String qualifier, long applications) {
        return new Failure(
                new StageName(stage),
                status,
                Optional.of(outcome),
                Optional.of(qualifier).filter(text -> !text.isEmpty()),
                applications);
    }

    private static Withdrawals.At at(String stage, long applications) {
        return new Withdrawals.At(new StageName(stage), applications);
    }

    private static List<Spread.Bucket> buckets(long... counts) {
        List<Optional<Long>> bounds = Stream.concat(
                        Stream.of(3_600L, 86_400L, 259_200L, 604_800L, 1_209_600L, 2_419_200L)
                                .map(Optional::of),
                        Stream.of(Optional.<Long>empty()))
                .toList();
        return IntStream.range(0, counts.length)
                .mapToObj(place -> new Spread.Bucket(bounds.get(place), counts[place]))
                .toList();
    }

    private static Insight november() {
        return insight("", "2026-11-01", "2026-11-30");
    }

    private static Insight insight(String position, String from, String to) {
        Period period = Period.of(position, from, to, LocalDate.parse("2026-12-31"));
        return Insight.of(period, aggregator.bean(FigureQuery.class).of(period), NOW);
    }
}
