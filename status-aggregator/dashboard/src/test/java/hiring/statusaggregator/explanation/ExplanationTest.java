package hiring.statusaggregator.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.event.Event;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.Party;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import hiring.pages.Messages;
import hiring.statusaggregator.Story;
import hiring.statusaggregator.explanation.Explanation.End;
import hiring.statusaggregator.explanation.Explanation.Owed;
import hiring.statusaggregator.explanation.Explanation.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Instant NOW = Story.BEGINNING.plus(Duration.ofDays(1));
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));
    private static final String WITHDRAWAL = "The application ends if it is withdrawn.";

    @Test
    void a_draft_waits_to_be_submitted() {
        Explanation why = why(Story.of(42).drafted());

        assertThat(why.summary()).isEqualTo("The application is a draft. It has not been submitted yet.");
        assertThat(why.outlook()).containsExactly("The stages are determined when the application is submitted.");
        assertThat(why.endings()).containsExactly(WITHDRAWAL);
        assertThat(why.waiting()).isEmpty();
        assertThat(why.next()).isEmpty();
        assertThat(why.owed()).isEmpty();
        assertThat(why.end()).isEmpty();
    }

    @Test
    void what_was_submitted_and_has_no_report_yet_names_the_event_that_is_missing() {
        Explanation why = why(Story.of(42).drafted().submitted());

        assertThat(why.summary())
                .isEqualTo("The application was submitted. No stage has started yet."
                        + " Event 42/phone-screen/1 is missing: the phone screen should have started.");
        assertThat(why.owed())
                .containsExactly(
                        new Owed(stage("phone-screen"), "42/phone-screen/1", Optional.of("PENDING"), Optional.empty()));
        assertThat(why.waiting()).isEmpty();
        assertThat(why.next()).containsExactly(stage("onsite-interview"));
        assertThat(why.endings())
                .containsExactly(
                        "The application ends if the phone screen fails.",
                        "The application ends if a later stage fails or no offer is accepted.",
                        WITHDRAWAL);
    }

    @Test
    void one_pending_stage_is_explained_with_its_assignee_and_what_comes_next() {
        Story story =
                Story.of(42).drafted().submitted().pending("phone-screen").assigned("phone-screen", "anita", TOMORROW);

        Explanation why = why(story);

        assertThat(why.summary()).isEqualTo("Waiting for the phone screen (assigned to anita).");
        assertThat(why.waiting())
                .containsExactly(new Waiting(
                        stage("phone-screen"),
                        "Phone screen",
                        Optional.of("anita"),
                        Optional.of(Story.BEGINNING),
                        Optional.of(TOMORROW),
                        false));
        assertThat(why.next()).containsExactly(stage("onsite-interview"));
        assertThat(why.outlook()).containsExactly("Next: the on-site interview, once the phone screen has passed.");
        assertThat(why.owed()).isEmpty();
    }

    @Test
    void stages_that_come_after_the_same_one_are_next_together() {
        Explanation why = why(Story.of(42).submitted().passed("phone-screen").pending("onsite-interview"));

        assertThat(why.next()).containsExactly(stage("background-check"), stage("health-screening"));
        assertThat(why.outlook())
                .containsExactly("Next: the background check and the health screening,"
                        + " once the on-site interview has passed.");
    }

    @Test
    void two_pending_checks_are_waited_for_at_the_same_time_and_the_offer_for_both() {
        Explanation why = why(Story.throughTheInterview(42)
                .pending("background-check")
                .pending("health-screening")
                .assigned("health-screening", "dr-grey", TOMORROW));

        assertThat(why.summary())
                .isEqualTo("Waiting for the background check (unassigned) and the health screening"
                        + " (assigned to dr-grey) in parallel.");
        assertThat(why.waiting())
                .extracting(Waiting::stage)
                .containsExactly(stage("background-check"), stage("health-screening"));
        assertThat(why.waiting())
                .extracting(Waiting::assignee)
                .containsExactly(Optional.empty(), Optional.of("dr-grey"));
        assertThat(why.next()).containsExactly(StageName.OFFER);
        assertThat(why.outlook())
                .containsExactly(
                        "Next: the offer, once both the background check and the health screening have passed.");
        assertThat(why.endings())
                .containsExactly(
                        "The application ends if the background check fails.",
                        "The application ends if the health screening fails.",
                        "The application ends if a later stage fails or no offer is accepted.",
                        WITHDRAWAL);
    }

    @Test
    void the_passed_check_is_mentioned_while_the_other_is_pending() {
        Explanation why =
                why(Story.throughTheInterview(42).passed("background-check").pending("health-screening"));

        assertThat(why.summary()).isEqualTo("Waiting for the health screening (unassigned).");
        assertThat(why.outlook())
                .containsExactly(
                        "Next: the offer, once both the background check and the health screening have passed.",
                        "Already passed: the background check.");
    }

    @Test
    void more_than_two_are_waited_for_all_together() {
        Explanation why = why(Story.of(42, "Ada", "Lovelace", Story.flow("a", "b", "c", "d after a b c"))
                .submitted()
                .passed("a")
                .passed("b")
                .pending("c"));

        assertThat(why.outlook())
                .containsExactly(
                        "Next: the d, once all of the a, the b and the c have passed.",
                        "Already passed: the a and the b.");
    }

    @Test
    void a_stage_further_off_is_not_next() {
        Explanation why = why(Story.of(42, "Ada", "Lovelace", Story.flow("a", "b after a", "c after a b"))
                .submitted()
                .pending("a"));

        assertThat(why.next()).containsExactly(stage("b"));
    }

    @Test
    void the_offer_is_the_last_before_the_candidate_is_hired() {
        Explanation why = why(Story.throughTheInterview(42)
                .passed("background-check")
                .passed("health-screening")
                .offer(Verb.OPENED, StageStatus.PENDING));

        assertThat(why.next()).isEmpty();
        assertThat(why.outlook()).containsExactly("Once the offer is accepted, the candidate is hired.");
        assertThat(why.endings())
                .containsExactly(
                        "The application ends if the offer is declined, expires, is rescinded or is withheld.",
                        WITHDRAWAL);
    }

    @Test
    void a_process_may_end_with_other_stages_than_an_offer() {
        Explanation why = why(Story.of(42, "Ada", "Lovelace", Story.process("SHORT", "aptitude-test", "interview"))
                .submitted()
                .pending("aptitude-test")
                .pending("interview"));

        assertThat(why.outlook())
                .containsExactly("Once the aptitude test and the interview have passed, the candidate is hired.");
    }

    @Test
    void overdue_is_what_its_owner_says_is() {
        Instant due = NOW.minusSeconds(60);

        Explanation why = why(Story.of(42).submitted().pending("phone-screen").overdue("phone-screen", "anita", due));

        assertThat(why.summary())
                .isEqualTo("Waiting for the phone screen (assigned to anita). Overdue: the phone screen.");
        assertThat(why.waiting()).extracting(Waiting::overdue).containsExactly(true);
    }

    @Test
    void overdue_is_as_well_what_its_owner_has_not_come_to_say_yet() {
        Story story = Story.of(1).submitted().pending("phone-screen").assigned("phone-screen", "anita", NOW);

        assertThat(why(story, NOW.minusSeconds(1)).waiting().get(0).overdue()).isFalse();
        assertThat(why(story, NOW).waiting().get(0).overdue()).isTrue();
        assertThat(why(story, NOW).summary()).endsWith("Overdue: the phone screen.");
    }

    @Test
    void a_failed_stage_is_named_with_the_stages_that_it_cancelled() {
        Story story = Story.throughTheInterview(42)
                .pending("background-check")
                .pending("health-screening")
                .failed("background-check", "FAILED", "CRIMINAL_RECORD")
                .cancelled("health-screening")
                .offer(Verb.WITHHELD, StageStatus.NO_OFFER);

        Explanation why = why(story);

        assertThat(why.summary())
                .isEqualTo("The application has ended: the background check failed."
                        + " Recorded by recruiter-7 as failed (criminal record)."
                        + " This cancelled the health screening.");
        assertThat(why.end())
                .contains(new End(
                        stage("background-check"),
                        "FAILED",
                        Optional.of("FAILED"),
                        Optional.of("CRIMINAL_RECORD"),
                        Optional.of(timeOf(story, "42/background-check/2")),
                        Optional.of("recruiter-7"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(stage("health-screening"))));
        assertThat(why.waiting()).isEmpty();
        assertThat(why.next()).isEmpty();
        assertThat(why.outlook()).isEmpty();
        assertThat(why.endings()).isEmpty();
        assertThat(why.decisionNeeded()).isFalse();
    }

    @Test
    void an_outcome_without_a_qualifier_is_named_alone() {
        Explanation why =
                why(Story.of(42).submitted().failed("phone-screen").offer(Verb.WITHHELD, StageStatus.NO_OFFER));

        assertThat(why.summary())
                .isEqualTo("The application has ended: the phone screen failed. Recorded by recruiter-7 as failed.");
    }

    @Test
    void two_failed_stages_are_both_named() {
        Explanation why = why(Story.throughTheInterview(42)
                .failed("background-check")
                .failed("health-screening")
                .offer(Verb.WITHHELD, StageStatus.NO_OFFER));

        assertThat(why.summary())
                .isEqualTo("The application has ended: the background check failed. Recorded by recruiter-7 as failed."
                        + " In addition, the health screening failed.");
        assertThat(why.end().map(End::stage)).contains(stage("background-check"));
    }

    @Test
    void an_offer_without_a_hire_has_sentences_of_its_own() {
        assertThat(offered(Verb.REJECTED, StageStatus.REJECTED))
                .isEqualTo("The application has ended: the candidate declined the offer. Recorded by recruiter-7.");
        assertThat(offered(Verb.RESCINDED, StageStatus.RESCINDED))
                .isEqualTo("The application has ended: the offer was rescinded. Recorded by recruiter-7.");
        assertThat(why(Story.throughTheInterview(42)
                                .passed("background-check")
                                .passed("health-screening")
                                .recorded("offer", Verb.WITHHELD, StageStatus.NO_OFFER, "WITHHELD"))
                        .summary())
                .isEqualTo("The application has ended: the offer was withheld. Recorded by recruiter-7 as withheld.");
    }

    private static String offered(Verb verb, StageStatus status) {
        return why(Story.throughTheInterview(42)
                        .passed("background-check")
                        .passed("health-screening")
                        .offer(verb, status))
                .summary();
    }

    @Test
    void a_withdrawal_is_explained_with_its_party_and_reason() {
        Story story = Story.of(42)
                .drafted()
                .submitted()
                .pending("phone-screen")
                .withdrawn(Party.CANDIDATE, "I'm {moving}")
                .cancelled("phone-screen")
                .offer(Verb.WITHHELD, StageStatus.NO_OFFER);

        Explanation why = why(story);

        assertThat(why.summary())
                .isEqualTo("The candidate withdrew the application. Recorded by recruiter-7."
                        + " Reason: “I'm {moving}”. This cancelled the phone screen.");
        assertThat(why.end())
                .contains(new End(
                        StageName.APPLICATION,
                        "WITHDRAWN",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(timeOf(story, "42/application/3")),
                        Optional.of("recruiter-7"),
                        Optional.of(Party.CANDIDATE),
                        Optional.of("I'm {moving}"),
                        List.of(stage("phone-screen"))));
        assertThat(why.waiting()).isEmpty();
        assertThat(why.endings()).isEmpty();
    }

    @Test
    void an_unknown_party_or_reason_of_a_withdrawal_is_omitted() {
        Story story = Story.of(42).drafted().withdrawn();

        assertThat(why(story).summary()).isEqualTo("The application was withdrawn by recruiter-7.");
        assertThat(Explanation.of(story.projection(), Optional.empty(), NOW, new Messages())
                        .summary())
                .isEqualTo("The application was withdrawn.");
        assertThat(why(Story.of(42).drafted().withdrawn(Party.EMPLOYER, "filled"))
                        .summary())
                .isEqualTo("The employer withdrew the application. Recorded by recruiter-7." + " Reason: “filled”.");
    }

    @Test
    void of_two_withdrawals_the_later_is_explained_in_any_order_of_arrival() {
        Story story = Story.of(42)
                .drafted()
                .withdrawn(Party.CANDIDATE, "first")
                .reinstated()
                .withdrawn(Party.EMPLOYER, "second");
        List<Event> events = story.events();
        List<Event> shuffled = List.of(events.get(3), events.get(1), events.get(0), events.get(2));

        Explanation why = Explanation.of(story.projection(), Withdrawal.last(shuffled), NOW, new Messages());

        assertThat(why.end().flatMap(End::reason)).contains("second");
    }

    @Test
    void an_application_that_has_passed_every_stage_is_hired() {
        Explanation why = why(hired());

        assertThat(why.summary()).isEqualTo("All stages have passed. The candidate is hired.");
        assertThat(why.outlook()).isEmpty();
        assertThat(why.next()).isEmpty();
        assertThat(why.end()).isEmpty();
        assertThat(why.endings()).containsExactly(WITHDRAWAL);
    }

    @Test
    void an_accepted_offer_of_an_application_that_has_ended_since_needs_a_decision() {
        Explanation withdrawn = why(hired().withdrawn(Party.CANDIDATE, "moved"));
        Explanation failed = why(hired().failed("background-check"));

        assertThat(withdrawn.decisionNeeded()).isTrue();
        assertThat(withdrawn.summary())
                .endsWith(
                        "The offer was accepted before the application ended. A person needs to decide how to proceed.");
        assertThat(failed.decisionNeeded()).isTrue();
        assertThat(failed.summary())
                .isEqualTo(
                        "The application has ended: the background check failed. Recorded by recruiter-7 as failed."
                                + " The offer was accepted before the application ended. A person needs to decide how to proceed.");
    }

    @Test
    void a_stage_that_has_not_reported_its_turn_names_the_event_that_is_missing() {
        Explanation why = why(Story.of(42).submitted().pending("phone-screen").passed("phone-screen"));

        assertThat(why.summary())
                .isEqualTo(
                        "The application has stalled. Event 42/onsite-interview/1 is missing: the on-site interview should have started.");
        assertThat(why.owed()).extracting(Owed::event).containsExactly("42/onsite-interview/1");
        assertThat(why.next()).containsExactly(stage("background-check"), stage("health-screening"));
    }

    @Test
    void one_check_may_be_waited_for_while_the_other_has_not_reported() {
        Explanation why = why(Story.throughTheInterview(42).pending("background-check"));

        assertThat(why.summary())
                .isEqualTo("Waiting for the background check (unassigned)."
                        + " Event 42/health-screening/1 is missing: the health screening should have started.");
        assertThat(why.next()).containsExactly(StageName.OFFER);
    }

    @Test
    void stages_that_have_not_reported_the_end_name_the_events_that_are_missing() {
        Explanation why = why(Story.throughTheInterview(42)
                .pending("background-check")
                .pending("health-screening")
                .failed("background-check"));

        assertThat(why.summary())
                .isEqualTo("The application has ended: the background check failed. Recorded by recruiter-7 as failed."
                        + " Event 42/health-screening/2 is missing: the health screening should have been cancelled."
                        + " Event 42/offer/1 is missing: the offer should have been withheld.");
        assertThat(why.waiting()).isEmpty();
        assertThat(why.owed())
                .containsExactly(
                        new Owed(
                                stage("health-screening"),
                                "42/health-screening/2",
                                Optional.of("CANCELLED"),
                                Optional.of("PENDING")),
                        new Owed(StageName.OFFER, "42/offer/1", Optional.of("NO_OFFER"), Optional.empty()));
    }

    @Test
    void a_stage_that_has_not_reported_that_its_turn_is_over_names_the_event_that_is_missing() {
        Explanation why = why(Story.of(42)
                .submitted()
                .passed("phone-screen")
                .pending("onsite-interview")
                .pending("phone-screen"));

        assertThat(why.summary())
                .endsWith("Event 42/onsite-interview/2 is missing: the on-site interview should not have started yet.");
    }

    @Test
    void a_missing_form_names_its_first_event() {
        Explanation why = why(Story.of(42).pending("phone-screen"));

        assertThat(why.summary())
                .isEqualTo("The application form has not been received: its event 42/application/1 is missing."
                        + " Waiting for the phone screen (unassigned).");
        assertThat(why.owed())
                .containsExactly(
                        new Owed(StageName.APPLICATION, "42/application/1", Optional.empty(), Optional.empty()));
        assertThat(why.next()).isEmpty();
        assertThat(why.endings()).isEmpty();
    }

    @Test
    void what_the_process_has_not_is_neither_waited_for_nor_an_end() {
        Explanation why = why(Story.of(42, "Ada", "Lovelace", Story.process("SHORT", "phone-screen"))
                .submitted()
                .pending("phone-screen")
                .pending("background-check")
                .failed("health-screening"));

        assertThat(why.summary()).isEqualTo("Waiting for the phone screen (unassigned).");
        assertThat(why.end()).isEmpty();
    }

    private static Story hired() {
        return Story.throughTheInterview(42)
                .passed("background-check")
                .passed("health-screening")
                .offer(Verb.ACCEPTED, StageStatus.ACCEPTED);
    }

    private static StageName stage(String name) {
        return new StageName(name);
    }

    private static Instant timeOf(Story story, String event) {
        return story.events().stream()
                .filter(entry -> entry.id().equals(event))
                .map(Event::time)
                .findFirst()
                .orElseThrow();
    }

    private static Explanation why(Story story) {
        return why(story, NOW);
    }

    private static Explanation why(Story story, Instant now) {
        return Explanation.of(story.projection(), Withdrawal.last(story.events()), now, new Messages());
    }
}
