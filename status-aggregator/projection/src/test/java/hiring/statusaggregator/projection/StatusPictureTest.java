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

class StatusPictureTest {

    private static final Duration ONE_DAY = Duration.ofDays(1);

    @Test
    void theTableOfHrComesOutCellByCell() {
        assertThat(Story.ofTheTable().stream().map(Story::picture).map(StatusPictureTest::line))
                .containsExactly(
                        "1 DRAFT | | | | | => DRAFT",
                        "2 SUBMITTED | PENDING | | | | => IN_PROGRESS",
                        "3 SUBMITTED | PASSED | PASSED | PENDING | PENDING | => IN_PROGRESS",
                        "4 SUBMITTED | PASSED | PASSED | PENDING | PENDING | => IN_PROGRESS",
                        "5 SUBMITTED | PASSED | PASSED | FAILED | CANCELLED | NO_OFFER => NOT_HIRED",
                        "6 SUBMITTED | PASSED | PASSED | PASSED | PASSED | ACCEPTED => HIRED");
    }

    @Test
    void nothingHeardOfTheFormMeansNoOverall() {
        StatusPicture picture = Story.of(1).passed("phone-screen").picture();

        assertThat(picture.overall()).isEmpty();
        assertThat(picture.form()).isEmpty();
        assertThat(StageColumn.PHONE_SCREEN.in(picture)).isEqualTo(StageStatus.PASSED);
        assertThat(picture.updatedAt()).isEqualTo(Story.BEGINNING.plusSeconds(3_600));
    }

    @Test
    void aNameHeardLateDoesNotOverwriteANewerOne() {
        List<Event> events = Story.of(1).drafted().renamed("Augusta").events();

        StatusPicture picture = Story.hearing(List.of(events.get(1), events.get(0)));

        assertThat(picture.form().map(Form::candidate)).contains("Augusta Lovelace");
    }

    @Test
    void anEventHeardLateTellsWhenTheStageBeganAndNothingElse() {
        Story story = Story.of(1).pending("phone-screen").later(ONE_DAY).passed("phone-screen");
        Event begun = story.events().get(0);

        StatusPicture without = Story.hearing(List.of(story.events().get(1)));

        assertThat(without.hear(begun)).isEqualTo(story.picture());
        assertThat(reportOn(story, "phone-screen").entered()).contains(begun.time());
        assertThat(without.reportOf(new StageName("phone-screen")).entered()).isEmpty();
        assertThat(without.hear(begun).statusOf(new StageName("phone-screen"))).isEqualTo(StageStatus.PASSED);
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
        assertThat(story.picture().submittedAt()).isEmpty();

        story.later(ONE_DAY).submitted().withdrawn().later(ONE_DAY).reinstated();

        assertThat(story.picture().submittedAt()).contains(story.events().get(1).time());
        assertThat(story.picture().endedAt()).isEmpty();
    }

    @Test
    void itEndedWhenTheLastStageHadPassed() {
        Story story = Story.throughTheInterview(1)
                .passed("background-check")
                .offer(Verb.ACCEPTED, StageStatus.ACCEPTED)
                .passed("zodiac-check");
        assertThat(story.picture().endedAt()).isEmpty();

        story.later(ONE_DAY).passed("health-screening");

        assertThat(story.picture().endedAt())
                .contains(story.events().get(story.events().size() - 1).time());
    }

    @Test
    void itEndedWhenTheFirstStageHadFailed() {
        Story story = Story.throughTheInterview(1).failed("zodiac-check");
        story.later(ONE_DAY).failed("background-check");
        Instant failed = story.events().get(story.events().size() - 1).time();

        story.later(ONE_DAY).failed("health-screening").offer(Verb.WITHHELD, StageStatus.NO_OFFER);

        assertThat(story.picture().endedAt()).contains(failed);
    }

    @Test
    void itEndedWhenItWasWithdrawnWhateverStagesSay() {
        Story story = Story.throughTheInterview(1).failed("background-check").later(ONE_DAY);
        story.withdrawn();
        Instant withdrawn = story.events().get(story.events().size() - 1).time();

        assertThat(story.later(ONE_DAY).cancelled("health-screening").picture().endedAt())
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
        return Optional.ofNullable(story.picture().reports().get(new StageName(stage)))
                .orElseThrow();
    }

    @Test
    void withdrawnWinsOverWhatTheStagesSay() {
        assertThat(Story.of(1)
                        .submitted()
                        .failed("phone-screen")
                        .withdrawn()
                        .picture()
                        .overall())
                .contains(Overall.WITHDRAWN);
    }

    @Test
    void aReinstatedApplicationIsWhatItsStagesSay() {
        assertThat(Story.of(1).submitted().withdrawn().reinstated().picture().overall())
                .contains(Overall.IN_PROGRESS);
    }

    @Test
    void anOfferThatCameToNothingHiresNobody() {
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

        assertThat(story.picture().overall()).contains(Overall.IN_PROGRESS);
        assertThat(story.passed("aptitude-test").picture().overall()).contains(Overall.HIRED);
    }

    @Test
    void aStageThatTheProcessHasNotIsNotApplicableWhateverItReports() {
        StatusPicture picture = Story.of(1, "Ada", "Lovelace", Story.process("SHORT", "phone-screen"))
                .submitted()
                .failed("health-screening")
                .pending("background-check")
                .picture();

        assertThat(line(picture))
                .isEqualTo("1 SUBMITTED | | NOT_APPLICABLE | NOT_APPLICABLE | NOT_APPLICABLE | NOT_APPLICABLE"
                        + " => IN_PROGRESS");
        assertThat(picture.waitingOn()).isEmpty();
    }

    @Test
    void beforeTheSubmissionNoStageIsNotApplicable() {
        assertThat(line(Story.of(1, "Ada", "Lovelace", Story.process("SHORT", "phone-screen"))
                        .drafted()
                        .picture()))
                .isEqualTo("1 DRAFT | | | | | => DRAFT");
    }

    @Test
    void stagesStandInTheOrderOfTheProcessAndOthersAfterThem() {
        StatusPicture picture = Story.of(1, "Ada", "Lovelace", Story.process("TEST-FIRST", "offer", "aptitude-test"))
                .passed("zodiac-check")
                .submitted()
                .picture();

        assertThat(picture.stages().stream().map(report -> report.stage() + " " + report.status()))
                .containsExactly("offer BLANK", "aptitude-test BLANK", "zodiac-check PASSED");
    }

    @Test
    void itWaitsForWhoeverIsPendingSinceTheFirstOfThem() {
        StatusPicture picture = Story.of(1)
                .submitted()
                .pending("health-screening")
                .pending("background-check")
                .picture();

        assertThat(picture.waitingOn())
                .containsExactly(new StageName("background-check"), new StageName("health-screening"));
        assertThat(picture.waitingSince()).contains(Story.BEGINNING.plusSeconds(3_660));
    }

    @Test
    void aClosedStageIsBlankAgain() {
        StatusPicture picture =
                Story.of(1).submitted().pending("offer").closed("offer").picture();

        assertThat(StageColumn.OFFER.in(picture)).isEqualTo(StageStatus.BLANK);
        assertThat(picture.waitingSince()).isEmpty();
    }

    private static Overall overallWithOffer(Verb verb, StageStatus status) {
        return Story.of(1).submitted().offer(verb, status).picture().overall().orElseThrow();
    }

    private static String line(StatusPicture picture) {
        String cells = Arrays.stream(StageColumn.values())
                .map(column -> column.in(picture).cell().map(cell -> " " + cell).orElse(""))
                .collect(Collectors.joining(" |"));
        String form = picture.form().map(known -> known.status().name()).orElse("");
        return picture.application() + " " + form + " |" + cells + " => "
                + picture.overall().map(Overall::name).orElse("");
    }
}
