package hiring.choreography.journey;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.choreography.process.StageOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of the rule, row by row. */
class StatusRuleTest {

    private static final StageName PHONE_SCREEN = new StageName("phone-screen");
    private static final StageName ONSITE = new StageName("onsite-interview");
    private static final StageName BACKGROUND = new StageName("background-check");
    private static final StageName HEALTH = new StageName("health-screening");
    private static final StageName OFFER = StageName.OFFER;
    private static final StageName TRIAL_DAY = new StageName("trial-day");
    private static final StageName ONBOARDING = new StageName("onboarding");

    private final Journey submitted = Journey.EMPTY.with(form(1, ApplicationStatus.SUBMITTED));
    private final Journey interviewed =
            recorded(recorded(submitted, PHONE_SCREEN, StageStatus.PASSED), ONSITE, StageStatus.PASSED);
    private final Journey checked =
            recorded(recorded(interviewed, BACKGROUND, StageStatus.PASSED), HEALTH, StageStatus.PASSED);

    // the stage is not in the template

    @Test
    void a_stage_that_the_process_has_not_is_not_applicable() {
        assertThat(StatusRule.statusOf(TRIAL_DAY, submitted)).isEqualTo(StageStatus.NOT_APPLICABLE);
    }

    @Test
    void an_offer_that_the_process_has_not_is_not_applicable() {
        ProcessTemplate withoutOffer =
                new ProcessTemplate("TALENT_POOL", 1, Map.of(PHONE_SCREEN, new StageOrder(Set.of())));
        Journey journey = Journey.EMPTY.with(
                new ApplicationFact(1, ApplicationStatus.SUBMITTED, Optional.of(withoutOffer), Optional.empty()));

        assertThat(StatusRule.statusOf(OFFER, journey)).isEqualTo(StageStatus.NOT_APPLICABLE);
    }

    // an outcome was recorded here

    @ParameterizedTest
    @EnumSource(names = {"PASSED", "FAILED"})
    void a_stage_with_an_outcome_is_what_the_outcome_says(StageStatus outcome) {
        assertThat(StatusRule.statusOf(PHONE_SCREEN, recorded(submitted, PHONE_SCREEN, outcome)))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "REJECTED", "RESCINDED", "NO_OFFER"})
    void an_offer_with_an_outcome_is_what_the_outcome_says(StageStatus outcome) {
        assertThat(StatusRule.statusOf(OFFER, recorded(checked, OFFER, outcome)))
                .isEqualTo(outcome);
    }

    @Test
    void an_outcome_stays_when_another_stage_fails() {
        Journey failed = recorded(recorded(interviewed, HEALTH, StageStatus.PASSED), BACKGROUND, StageStatus.FAILED);

        assertThat(StatusRule.statusOf(HEALTH, failed)).isEqualTo(StageStatus.PASSED);
    }

    @Test
    void an_accepted_offer_stays_when_the_application_is_withdrawn() {
        assertThat(StatusRule.statusOf(OFFER, withdrawn(recorded(checked, OFFER, StageStatus.ACCEPTED))))
                .isEqualTo(StageStatus.ACCEPTED);
    }

    @Test
    void an_outcome_withdrawn_by_a_reopening_counts_no_more() {
        Journey reopened = recorded(submitted, PHONE_SCREEN, StageStatus.FAILED)
                .with(new StageFact(PHONE_SCREEN, 2, Optional.empty()));

        assertThat(StatusRule.statusOf(PHONE_SCREEN, reopened)).isEqualTo(StageStatus.PENDING);
        assertThat(StatusRule.statusOf(OFFER, reopened)).isEqualTo(StageStatus.BLANK);
    }

    // the application has ended and the stage's turn had come

    @Test
    void a_stage_whose_turn_had_come_is_cancelled_when_another_fails() {
        Journey failed = recorded(interviewed, BACKGROUND, StageStatus.FAILED);

        assertThat(StatusRule.statusOf(HEALTH, failed)).isEqualTo(StageStatus.CANCELLED);
    }

    @Test
    void a_stage_whose_turn_had_come_is_cancelled_by_a_withdrawal() {
        assertThat(StatusRule.statusOf(PHONE_SCREEN, withdrawn(submitted))).isEqualTo(StageStatus.CANCELLED);
    }

    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "RESCINDED", "NO_OFFER"})
    void a_stage_whose_turn_had_come_is_cancelled_when_there_is_no_offer_to_accept(StageStatus outcome) {
        assertThat(StatusRule.statusOf(HEALTH, recorded(interviewed, OFFER, outcome)))
                .isEqualTo(StageStatus.CANCELLED);
    }

    @Test
    void an_offer_whose_turn_had_come_is_not_made() {
        assertThat(StatusRule.statusOf(OFFER, withdrawn(checked))).isEqualTo(StageStatus.NO_OFFER);
    }

    // the application has ended

    @Test
    void a_stage_whose_turn_had_not_come_stays_blank_when_the_application_ends() {
        assertThat(StatusRule.statusOf(ONSITE, withdrawn(submitted))).isEqualTo(StageStatus.BLANK);
    }

    @Test
    void an_offer_whose_turn_had_not_come_is_not_made_when_the_application_ends() {
        assertThat(StatusRule.statusOf(OFFER, recorded(submitted, PHONE_SCREEN, StageStatus.FAILED)))
                .isEqualTo(StageStatus.NO_OFFER);
    }

    // its turn has come

    @Test
    void the_first_stage_is_pending_once_the_application_is_submitted() {
        assertThat(StatusRule.statusOf(PHONE_SCREEN, submitted)).isEqualTo(StageStatus.PENDING);
    }

    @Test
    void stages_side_by_side_are_pending_together() {
        assertThat(StatusRule.statusOf(BACKGROUND, interviewed)).isEqualTo(StageStatus.PENDING);
        assertThat(StatusRule.statusOf(HEALTH, interviewed)).isEqualTo(StageStatus.PENDING);
    }

    @Test
    void an_offer_is_pending_once_both_checks_have_passed() {
        assertThat(StatusRule.statusOf(OFFER, checked)).isEqualTo(StageStatus.PENDING);
    }

    @Test
    void an_accepted_offer_counts_as_passed_for_what_comes_after() {
        assertThat(StatusRule.statusOf(ONBOARDING, recorded(checked, OFFER, StageStatus.ACCEPTED)))
                .isEqualTo(StageStatus.PENDING);
    }

    @Test
    void a_reinstated_application_goes_on_where_it_was() {
        Journey reinstated = withdrawn(interviewed).with(form(3, ApplicationStatus.SUBMITTED));

        assertThat(StatusRule.statusOf(HEALTH, reinstated)).isEqualTo(StageStatus.PENDING);
        assertThat(StatusRule.statusOf(OFFER, reinstated)).isEqualTo(StageStatus.BLANK);
    }

    // otherwise

    @Test
    void a_stage_is_blank_while_one_before_it_is_pending() {
        assertThat(StatusRule.statusOf(ONSITE, submitted)).isEqualTo(StageStatus.BLANK);
    }

    @Test
    void an_offer_is_blank_while_one_check_is_pending() {
        assertThat(StatusRule.statusOf(OFFER, recorded(interviewed, HEALTH, StageStatus.PASSED)))
                .isEqualTo(StageStatus.BLANK);
    }

    @Test
    void every_stage_is_blank_before_the_submission() {
        Journey draft =
                Journey.EMPTY.with(new ApplicationFact(1, ApplicationStatus.DRAFT, Optional.empty(), Optional.empty()));

        assertThat(StatusRule.statusOf(PHONE_SCREEN, Journey.EMPTY)).isEqualTo(StageStatus.BLANK);
        assertThat(StatusRule.statusOf(PHONE_SCREEN, draft)).isEqualTo(StageStatus.BLANK);
        assertThat(StatusRule.statusOf(OFFER, draft)).isEqualTo(StageStatus.BLANK);
    }

    // why it has ended

    @Test
    void the_end_names_the_stage_that_caused_it() {
        assertThat(StatusRule.endOf(interviewed)).isEmpty();
        assertThat(StatusRule.endOf(withdrawn(interviewed))).hasToString("Optional[application WITHDRAWN]");
        assertThat(StatusRule.endOf(recorded(interviewed, BACKGROUND, StageStatus.FAILED)))
                .contains(new EndCause(BACKGROUND, "FAILED"));
    }

    private static Journey recorded(Journey journey, StageName stage, StageStatus outcome) {
        return journey.with(new StageFact(stage, 1, Optional.of(outcome)));
    }

    private static Journey withdrawn(Journey journey) {
        return journey.with(form(2, ApplicationStatus.WITHDRAWN));
    }

    private static ApplicationFact form(int revision, ApplicationStatus status) {
        Optional<Party> by = status == ApplicationStatus.WITHDRAWN ? Optional.of(Party.CANDIDATE) : Optional.empty();
        return new ApplicationFact(revision, status, Optional.of(process()), by);
    }

    private static ProcessTemplate process() {
        Map<StageName, StageOrder> stages = new LinkedHashMap<>();
        stages.put(PHONE_SCREEN, new StageOrder(Set.of()));
        stages.put(ONSITE, new StageOrder(Set.of(PHONE_SCREEN)));
        stages.put(BACKGROUND, new StageOrder(Set.of(ONSITE)));
        stages.put(HEALTH, new StageOrder(Set.of(ONSITE)));
        stages.put(OFFER, new StageOrder(Set.of(BACKGROUND, HEALTH)));
        stages.put(ONBOARDING, new StageOrder(Set.of(OFFER)));
        return new ProcessTemplate("STANDARD", 1, stages);
    }
}
