package hiring.statusaggregator.projection;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.event.Actor;
import hiring.choreography.event.Event;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ApplicationProjectionTest {

    private static final Duration ONE_DAY = Duration.ofDays(1);

    @Test
    void theTableOfHrComesOutCellByCell() {
        assertThat(Story.ofTheTable().stream().map(Story::projection).map(ApplicationProjectionTest::line))
                .containsExactly(
                        "1 DRAFT | | | | | => DRAFT",
                        "2 SUBMITTED | PENDING | | | | => IN_PROGRESS",
                        "3 SUBMITTED | PASSED | PASSED | PENDING | PENDING | => IN_PROGRESS",
                        "4 SUBMITTED | PASSED | PASSED | PENDING | PENDING | => IN_PROGRESS",
                        "5 SUBMITTED | PASSED | PASSED | FAILED | CANCELLED | NO_OFFER => NOT_HIRED",
                        "6 SUBMITTED | PASSED | PASSED | PASSED | PASSED | ACCEPTED => HIRED");
    }

    @Test
    void withoutAFormThereIsNoOverallStatus() {
        ApplicationProjection projection = Story.of(1).passed("phone-screen").projection();

        assertThat(projection.overall()).isEmpty();
        assertThat(projection.form()).isEmpty();
        assertThat(StageColumn.PHONE_SCREEN.in(projection)).isEqualTo(StageStatus.PASSED);
        assertThat(projection.updatedAt()).isEqualTo(Story.BEGINNING.plusSeconds(3_600));
    }

    @Test
    void anOlderNameDoesNotOverwriteANewerOne() {
        List<Event> events = Story.of(1).drafted().renamed("Augusta").events();

        ApplicationProjection projection = Story.projectionOf(List.of(events.get(1), events.get(0)));

        assertThat(projection.form().map(Form::candidate)).contains("Augusta Lovelace");
    }

    @Test
    void aLateEventOnlySetsWhenTheStageBegan() {
        Story story = Story.of(1).pending("phone-screen").later(ONE_DAY).passed("phone-screen");
        Event begun = story.events().get(0);

        ApplicationProjection without =
                Story.projectionOf(List.of(story.events().get(1)));

        assertThat(without.apply(begun)).isEqualTo(story.projection());
        assertThat(reportOn(story, "phone-screen").entered()).contains(begun.time());
        assertThat(without.reportOf(new StageName("phone-screen")).entered()).isEmpty();
        assertThat(without.apply(begun).statusOf(new StageName("phone-screen"))).isEqualTo(StageStatus.PASSED);
    }

    @Test
    void aStageThatIsOpenedAgainKeepsItsFirstBeginning() {
        Story story = Story.of(1).submitted().pending("phone-screen");
        Instant begun = story.events().get(1).time();

        story.passed("phone-screen").later(ONE_DAY).pending("phone-screen").closed("phone-screen");

        assertThat(reportOn(story, "phone-screen").entered()).contains(begun);
    }

    @Test
    void itWasSubmittedWhenItFirstWasAndStaysSo() {
        Story story = Story.of(1).drafted();
        assertThat(story.projection().submittedAt()).isEmpty();

        story.later(ONE_DAY).submitted().withdrawn().later(ONE_DAY).reinstated();

        assertThat(story.projection().submittedAt())
                .contains(story.events().get(1).time());
        assertThat(story.projection().endedAt()).isEmpty();
    }

    @Test
    void itEndedWhenTheLastStageHadPassed() {
        Story story = Story.throughTheInterview(1)
                .passed("background-check")
                .offer(Verb.ACCEPTED, StageStatus.ACCEPTED)
                .passed("zodiac-check");
        assertThat(story.projection().endedAt()).isEmpty();

        story.later(ONE_DAY).passed("health-screening");

        assertThat(story.projection().endedAt())
                .contains(story.events().get(story.events().size() - 1).time());
    }

    @Test
    void itEndedWhenTheFirstStageHadFailed() {
        Story story = Story.throughTheInterview(1).failed("zodiac-check");
        story.later(ONE_DAY).failed("background-check");
        Instant failed = story.events().get(story.events().size() - 1).time();

        story.later(ONE_DAY).failed("health-screening").offer(Verb.WITHHELD, StageStatus.NO_OFFER);

        assertThat(story.projection().endedAt()).contains(failed);
    }

    @Test
    void itEndedWhenItWasWithdrawnWithAnyReportsOfStages() {
        Story story = Story.throughTheInterview(1).failed("background-check").later(ONE_DAY);
        story.withdrawn();
        Instant withdrawn = story.events().get(story.events().size() - 1).time();

        assertThat(story.later(ONE_DAY)
                        .cancelled("health-screening")
                        .projection()
                        .endedAt())
                .contains(withdrawn);
    }

    @Test
    void whoseWorkItIsAndByWhenIsKnownWhileItIsPending() {
        Instant due = Story.BEGINNING.plus(Duration.ofDays(2));

        StageReport assigned = reportOn(
                Story.of(1).submitted().pending("phone-screen").assigned("phone-screen", "anita", due), "phone-screen");

        assertThat(assigned.assignee()).contains(new Actor("anita"));
        assertThat(assigned.due()).contains(due);
        assertThat(assigned.overdue()).isFalse();
    }

    @Test
    void whatIsStillPendingWhenItWasDueIsOverdueUntilItIsPutOffOrDone() {
        Instant due = Story.BEGINNING.plus(Duration.ofDays(2));
        Story late = Story.of(1).submitted().pending("phone-screen").overdue("phone-screen", "anita", due);

        assertThat(reportOn(late, "phone-screen").overdue()).isTrue();
        assertThat(reportOn(late.assigned("phone-screen", "berta", due), "phone-screen")
                        .overdue())
                .isTrue();
        assertThat(reportOn(late.assigned("phone-screen", "berta", due.plus(Duration.ofDays(1))), "phone-screen")
                        .overdue())
                .isFalse();
        assertThat(reportOn(late.overdue("phone-screen", "berta", due).passed("phone-screen"), "phone-screen")
                        .overdue())
                .isFalse();
    }

    private static StageReport reportOn(Story story, String stage) {
        return Optional.ofNullable(story.projection().reports().get(new StageName(stage)))
                .orElseThrow();
    }

    @Test
    void withdrawnWinsOverWhatTheStagesSay() {
        assertThat(Story.of(1)
                        .submitted()
                        .failed("phone-screen")
                        .withdrawn()
                        .projection()
                        .overall())
                .contains(Overall.WITHDRAWN);
    }

    @Test
    void aReinstatedApplicationIsWhatItsStagesSay() {
        assertThat(Story.of(1).submitted().withdrawn().reinstated().projection().overall())
                .contains(Overall.IN_PROGRESS);
    }

    @Test
    void anOfferThatWasNotAcceptedIsNoHire() {
        assertThat(List.of(
                        overallWithOffer(Verb.REJECTED, StageStatus.REJECTED),
                        overallWithOffer(Verb.RESCINDED, StageStatus.RESCINDED),
                        overallWithOffer(Verb.WITHHELD, StageStatus.NO_OFFER)))
                .containsOnly(Overall.NOT_HIRED);
    }

    @Test
    void hiredIsWhoHasPassedEveryStageOfTheirOwnProcess() {
        Story story = Story.of(1, "Ada", "Lovelace", Story.process("SHORT", "aptitude-test", "offer"))
                .submitted()
                .offer(Verb.ACCEPTED, StageStatus.ACCEPTED);

        assertThat(story.projection().overall()).contains(Overall.IN_PROGRESS);
        assertThat(story.passed("aptitude-test").projection().overall()).contains(Overall.HIRED);
    }

    @Test
    void aStageThatIsNotInTheProcessIsNotApplicableWithAnyReport() {
        ApplicationProjection projection = Story.of(1, "Ada", "Lovelace", Story.process("SHORT", "phone-screen"))
                .submitted()
                .failed("health-screening")
                .pending("background-check")
                .projection();

        assertThat(line(projection))
                .isEqualTo("1 SUBMITTED | | NOT_APPLICABLE | NOT_APPLICABLE | NOT_APPLICABLE | NOT_APPLICABLE"
                        + " => IN_PROGRESS");
        assertThat(projection.waitingOn()).isEmpty();
    }

    @Test
    void beforeTheSubmissionNoStageIsNotApplicable() {
        assertThat(line(Story.of(1, "Ada", "Lovelace", Story.process("SHORT", "phone-screen"))
                        .drafted()
                        .projection()))
                .isEqualTo("1 DRAFT | | | | | => DRAFT");
    }

    @Test
    void stagesStandInTheOrderOfTheProcessAndOthersAfterThem() {
        ApplicationProjection projection = Story.of(
                        1, "Ada", "Lovelace", Story.process("TEST-FIRST", "offer", "aptitude-test"))
                .passed("zodiac-check")
                .submitted()
                .projection();

        assertThat(projection.stages().stream().map(report -> report.stage() + " " + report.status()))
                .containsExactly("offer BLANK", "aptitude-test BLANK", "zodiac-check PASSED");
    }

    @Test
    void itWaitsForThePendingStagesSinceTheFirstOfThem() {
        ApplicationProjection projection = Story.of(1)
                .submitted()
                .pending("health-screening")
                .pending("background-check")
                .projection();

        assertThat(projection.waitingOn())
                .containsExactly(new StageName("background-check"), new StageName("health-screening"));
        assertThat(projection.waitingSince()).contains(Story.BEGINNING.plusSeconds(3_660));
    }

    @Test
    void aClosedStageIsBlankAgain() {
        ApplicationProjection projection =
                Story.of(1).submitted().pending("offer").closed("offer").projection();

        assertThat(StageColumn.OFFER.in(projection)).isEqualTo(StageStatus.BLANK);
        assertThat(projection.waitingSince()).isEmpty();
    }

    private static Overall overallWithOffer(Verb verb, StageStatus status) {
        return Story.of(1)
                .submitted()
                .offer(verb, status)
                .projection()
                .overall()
                .orElseThrow();
    }

    private static String line(ApplicationProjection projection) {
        String cells = Arrays.stream(StageColumn.values())
                .map(column ->
                        column.in(projection).cell().map(cell -> " " + cell).orElse(""))
                .collect(Collectors.joining(" |"));
        String form = projection.form().map(known -> known.status().name()).orElse("");
        return projection.application() + " " + form + " |" + cells + " => "
                + projection.overall().map(Overall::name).orElse("");
    }
}
