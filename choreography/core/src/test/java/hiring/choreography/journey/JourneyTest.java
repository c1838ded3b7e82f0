package hiring.choreography.journey;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.process.StageName;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JourneyTest {

    private static final StageName PHONE_SCREEN = new StageName("phone-screen");

    @Test
    void the_highest_revision_of_every_owner_holds() {
        Journey journey = Journey.EMPTY.with(fact(2, StageStatus.PASSED));

        assertThat(journey.with(fact(1, StageStatus.FAILED))).isSameAs(journey);
        assertThat(journey.with(fact(2, StageStatus.FAILED))).isSameAs(journey);
        assertThat(journey.with(fact(3, StageStatus.FAILED)).recorded(PHONE_SCREEN))
                .contains(StageStatus.FAILED);
    }

    @Test
    void the_highest_revision_of_the_form_holds() {
        Journey journey = Journey.EMPTY.with(form(2, ApplicationStatus.WITHDRAWN));

        assertThat(journey.with(form(1, ApplicationStatus.SUBMITTED))).isSameAs(journey);
        assertThat(journey.with(form(3, ApplicationStatus.SUBMITTED)).application())
                .contains(form(3, ApplicationStatus.SUBMITTED));
    }

    @ParameterizedTest
    @EnumSource
    void a_cell_says_which_status_it_is(StageStatus status) {
        assertThat(StageStatus.ofCell(status.cell())).isEqualTo(status);
        assertThat(status.cell().isEmpty()).isEqualTo(status == StageStatus.BLANK);
    }

    @Test
    void statuses_say_what_they_mean_for_others() {
        assertThat(Stream.of(StageStatus.values()).filter(StageStatus::isPassed))
                .containsExactly(StageStatus.PASSED, StageStatus.ACCEPTED);
        assertThat(Stream.of(StageStatus.values()).filter(StageStatus::endsTheApplication))
                .containsExactly(StageStatus.FAILED, StageStatus.REJECTED, StageStatus.RESCINDED, StageStatus.NO_OFFER);
        assertThat(Stream.of(StageStatus.values()).filter(StageStatus::isOnlyEverRecorded))
                .containsExactly(
                        StageStatus.PASSED,
                        StageStatus.FAILED,
                        StageStatus.ACCEPTED,
                        StageStatus.REJECTED,
                        StageStatus.RESCINDED);
    }

    @Test
    void applications_are_in_the_order_of_their_numbers() {
        assertThat(new ApplicationId(9)).isLessThan(new ApplicationId(10));
        assertThat(new ApplicationId(9)).isEqualByComparingTo(new ApplicationId(9));
    }

    private static StageFact fact(int revision, StageStatus recorded) {
        return new StageFact(PHONE_SCREEN, revision, Optional.of(recorded));
    }

    private static ApplicationFact form(int revision, ApplicationStatus status) {
        return new ApplicationFact(revision, status, Optional.empty(), Optional.empty());
    }
}
