package hiring.statusaggregator.map;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.process.ProcessTemplate;
import hiring.statusaggregator.Story;
import hiring.statusaggregator.trace.TracedEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclarationTest {

    @Test
    void the_steps_lead_from_the_submission_to_the_offer() {
        assertThat(new Declaration(Story.STANDARD).steps())
                .extracting(step ->
                        step.cause().routingKey() + " > " + step.effect().routingKey())
                .containsExactly(
                        "application.submitted > phone-screen.opened",
                        "phone-screen.passed > onsite-interview.opened",
                        "onsite-interview.passed > background-check.opened",
                        "onsite-interview.passed > health-screening.opened",
                        "background-check.passed > offer.opened",
                        "health-screening.passed > offer.opened");
    }

    @Test
    void what_comes_after_an_offer_waits_for_its_acceptance() {
        assertThat(new Declaration(Story.flow("offer", "equipment after offer")).steps())
                .extracting(step -> step.cause().routingKey())
                .containsExactly("application.submitted", "offer.accepted");
    }

    @Test
    void a_stage_follows_from_what_it_comes_after() {
        assertThat(isDeclared(interviewed().because("onsite-interview.passed", "background-check.opened")))
                .isTrue();
    }

    @Test
    void any_of_several_predecessors_may_be_the_cause() {
        TraceBuilder checked = interviewed()
                .because("onsite-interview.passed", "background-check.opened")
                .because("onsite-interview.passed", "health-screening.opened")
                .then("background-check.passed")
                .then("health-screening.passed");

        assertThat(isDeclared(checked.because("background-check.passed", "offer.opened")))
                .isTrue();
        assertThat(isDeclared(checked.because("health-screening.passed", "offer.opened")))
                .isTrue();
    }

    @Test
    void a_stage_does_not_follow_from_one_that_is_not_its_predecessor() {
        assertThat(isDeclared(interviewed().because("phone-screen.passed", "background-check.opened")))
                .isFalse();
        assertThat(isDeclared(interviewed().because("onsite-interview.passed", "offer.opened")))
                .isFalse();
        assertThat(isDeclared(interviewed().because("onsite-interview.passed", "phone-screen.opened")))
                .isFalse();
    }

    @Test
    void a_stage_does_not_follow_from_one_that_has_not_passed() {
        assertThat(isDeclared(submitted()
                        .then("phone-screen.failed")
                        .because("phone-screen.failed", "onsite-interview.opened")))
                .isFalse();
    }

    @Test
    void the_form_may_be_the_cause_once_all_predecessors_have_passed() {
        assertThat(isDeclared(interviewed().because("application.submitted", "background-check.opened")))
                .isTrue();
        assertThat(isDeclared(submitted().because("application.submitted", "offer.opened")))
                .isFalse();
    }

    @Test
    void a_parallel_stage_may_be_the_cause() {
        TraceBuilder late = interviewed()
                .because("onsite-interview.passed", "health-screening.opened")
                .then("health-screening.passed");

        assertThat(isDeclared(late.because("health-screening.passed", "background-check.opened")))
                .isTrue();
    }

    @Test
    void a_stage_that_no_template_has_is_not_declared_at_either_end() {
        assertThat(isDeclared(interviewed().because("onsite-interview.passed", "zodiac-check.opened")))
                .isFalse();
        assertThat(isDeclared(
                        interviewed().then("zodiac-check.passed").because("zodiac-check.passed", "offer.withheld")))
                .isFalse();
    }

    @Test
    void an_end_may_put_an_end_to_anything() {
        TraceBuilder failed = interviewed()
                .because("onsite-interview.passed", "background-check.opened")
                .because("onsite-interview.passed", "health-screening.opened")
                .then("background-check.failed");
        assertThat(isDeclared(failed.because("background-check.failed", "health-screening.cancelled")))
                .isTrue();
        assertThat(isDeclared(failed.because("background-check.failed", "offer.withheld")))
                .isTrue();

        TraceBuilder withdrawn = submitted().then("application.withdrawn");
        assertThat(isDeclared(withdrawn.because("application.withdrawn", "phone-screen.cancelled")))
                .isTrue();
    }

    @Test
    void without_an_end_nothing_is_put_an_end_to() {
        assertThat(isDeclared(interviewed().because("onsite-interview.passed", "offer.withheld")))
                .isFalse();
        assertThat(isDeclared(submitted().because("application.submitted", "phone-screen.cancelled")))
                .isFalse();
    }

    @Test
    void what_was_taken_back_lets_others_begin_anew() {
        TraceBuilder reopened = interviewed()
                .because("onsite-interview.passed", "background-check.opened")
                .then("background-check.failed")
                .because("background-check.failed", "offer.withheld")
                .then("background-check.reopened");
        assertThat(isDeclared(reopened.because("background-check.reopened", "offer.closed")))
                .isTrue();

        TraceBuilder reinstated = submitted()
                .then("application.withdrawn")
                .because("application.withdrawn", "phone-screen.cancelled")
                .then("application.reinstated");
        assertThat(isDeclared(reinstated.because("application.reinstated", "phone-screen.opened")))
                .isTrue();
    }

    @Test
    void an_outcome_that_was_taken_back_far_before_lets_a_stage_open_again() {
        TraceBuilder failedAfterAll = interviewed()
                .because("onsite-interview.passed", "background-check.opened")
                .then("phone-screen.reopened")
                .because("phone-screen.reopened", "background-check.opened");

        assertThat(isDeclared(failedAfterAll)).isTrue();
    }

    @Test
    void a_stage_put_between_two_others_takes_the_place_of_the_step() {
        ProcessTemplate technical =
                Story.flow("phone-screen", "aptitude-test after phone-screen", "onsite-interview after aptitude-test");
        TraceBuilder tested = TraceBuilder.of(technical)
                .then("application.submitted")
                .because("application.submitted", "phone-screen.opened")
                .then("phone-screen.passed")
                .because("phone-screen.passed", "aptitude-test.opened")
                .then("aptitude-test.passed");

        assertThat(isDeclared(tested.because("aptitude-test.passed", "onsite-interview.opened")))
                .isTrue();
        assertThat(isDeclared(tested.because("phone-screen.passed", "onsite-interview.opened")))
                .isFalse();
    }

    private static TraceBuilder submitted() {
        return TraceBuilder.of(Story.STANDARD)
                .then("application.drafted")
                .then("application.submitted")
                .because("application.submitted", "phone-screen.opened");
    }

    private static TraceBuilder interviewed() {
        return submitted()
                .then("phone-screen.passed")
                .because("phone-screen.passed", "onsite-interview.opened")
                .then("onsite-interview.passed");
    }

    /** Whether the last reaction of a trace is declared. */
    private static boolean isDeclared(TraceBuilder trace) {
        ApplicationTrace built = trace.build();
        List<TracedEvent> events = built.events();
        TracedEvent effect = events.get(events.size() - 1);
        TracedEvent cause = effect.causation().map(built.byId()::get).orElseThrow();
        return new Declaration(built.process().orElseThrow()).declares(cause, effect, built);
    }
}
