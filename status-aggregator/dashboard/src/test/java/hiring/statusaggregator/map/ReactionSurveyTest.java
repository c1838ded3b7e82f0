package hiring.statusaggregator.map;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.Story;
import hiring.statusaggregator.map.Evidence.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReactionSurveyTest {

    @Test
    void what_is_declared_and_was_seen_is_counted() {
        ReactionSurvey survey = survey(List.of(Story.STANDARD), submitted(), submitted());

        Evidence opened = find(survey, "application.submitted", "phone-screen.opened");

        assertThat(opened.kind()).isEqualTo(Kind.SEEN);
        assertThat(opened.times()).isEqualTo(2);
        assertThat(opened.last()).contains(TraceBuilder.NOW.minusSeconds(60));
        assertThat(opened.processes()).containsExactly("STANDARD 1");
        assertThat(kinds(survey)).isEqualTo("SEEN QUIET QUIET QUIET QUIET QUIET");
    }

    @Test
    void it_was_seen_last_when_it_happened_last_whichever_is_read_last() {
        TraceBuilder earlier = submittedAt(TraceBuilder.NOW.minusSeconds(120));
        TraceBuilder later = submittedAt(TraceBuilder.NOW.minusSeconds(20));

        ReactionSurvey survey = survey(List.of(Story.STANDARD), earlier, later, earlier);

        assertThat(find(survey, "application.submitted", "phone-screen.opened").last())
                .contains(TraceBuilder.NOW.minusSeconds(20));
    }

    @Test
    void what_nothing_declares_stands_out_before_everything_else() {
        ReactionSurvey survey = survey(
                List.of(Story.STANDARD),
                submitted().then("phone-screen.passed").because("phone-screen.passed", "offer.opened"));

        assertThat(survey.evidence().get(0).kind()).isEqualTo(Kind.UNDECLARED);
        assertThat(survey.evidence().get(0).reaction().to()).isEqualTo(StageName.OFFER);
        assertThat(survey.evidence().get(0).processes()).isEmpty();
    }

    @Test
    void a_turn_that_has_come_and_is_not_taken_is_missing() {
        ReactionSurvey survey = survey(List.of(Story.STANDARD), submitted().then("phone-screen.passed"));

        Evidence missing = find(survey, "phone-screen.passed", "onsite-interview.opened");
        assertThat(missing.kind()).isEqualTo(Kind.MISSING);
        assertThat(missing.missing()).isEqualTo(1);
    }

    @Test
    void one_who_reacts_sometimes_is_missing_for_the_others() {
        ReactionSurvey survey = survey(
                List.of(Story.STANDARD),
                submitted().then("phone-screen.passed"),
                submitted().then("phone-screen.passed").because("phone-screen.passed", "onsite-interview.opened"));

        Evidence missing = find(survey, "phone-screen.passed", "onsite-interview.opened");
        assertThat(missing.kind()).isEqualTo(Kind.MISSING);
        assertThat(missing.times()).isEqualTo(1);
        assertThat(missing.missing()).isEqualTo(1);
    }

    @Test
    void what_has_just_happened_may_still_be_under_way() {
        TraceBuilder justNow =
                submitted().at(TraceBuilder.SETTLED.plusMillis(1)).then("phone-screen.passed");

        assertThat(find(survey(List.of(Story.STANDARD), justNow), "phone-screen.passed", "onsite-interview.opened")
                        .kind())
                .isEqualTo(Kind.QUIET);
    }

    @Test
    void a_join_of_which_one_has_not_passed_misses_nothing() {
        ReactionSurvey survey = survey(List.of(Story.STANDARD), checked().then("background-check.passed"));

        assertThat(find(survey, "background-check.passed", "offer.opened").kind())
                .isEqualTo(Kind.QUIET);
    }

    @Test
    void one_line_of_a_join_is_enough() {
        ReactionSurvey survey = survey(
                List.of(Story.STANDARD),
                checked()
                        .then("background-check.passed")
                        .then("health-screening.passed")
                        .because("health-screening.passed", "offer.opened"));

        assertThat(find(survey, "health-screening.passed", "offer.opened").kind())
                .isEqualTo(Kind.SEEN);
        assertThat(find(survey, "background-check.passed", "offer.opened").kind())
                .isEqualTo(Kind.QUIET);
    }

    @Test
    void a_join_without_a_reaction_is_missing_on_every_line_that_may_have_caused_it() {
        TraceBuilder both = checked().then("background-check.passed").then("health-screening.passed");
        TraceBuilder oneLongAgo = checked()
                .at(TraceBuilder.SINCE.minusSeconds(1))
                .then("background-check.passed")
                .at(TraceBuilder.SINCE)
                .then("health-screening.passed");

        assertThat(missing(survey(List.of(Story.STANDARD), both)))
                .isEqualTo("background-check.passed > offer.opened, health-screening.passed > offer.opened");
        assertThat(missing(survey(List.of(Story.STANDARD), oneLongAgo)))
                .isEqualTo("health-screening.passed > offer.opened");
    }

    @Test
    void a_stage_that_continues_after_an_end_is_missing() {
        ReactionSurvey survey = survey(List.of(Story.STANDARD), checked().then("background-check.failed"));

        assertThat(missing(survey))
                .isEqualTo(
                        "background-check.failed > health-screening.cancelled, background-check.failed > offer.withheld");
    }

    @Test
    void an_end_that_every_stage_has_reacted_to_is_complete() {
        ReactionSurvey survey = survey(
                List.of(Story.STANDARD),
                checked()
                        .then("background-check.failed")
                        .because("background-check.failed", "health-screening.cancelled")
                        .because("background-check.failed", "offer.withheld"));

        assertThat(missing(survey)).isEmpty();
        assertThat(find(survey, "background-check.failed", "offer.withheld").kind())
                .isEqualTo(Kind.SEEN);
    }

    @Test
    void the_window_begins_with_its_first_moment_and_a_cause_may_be_older() {
        TraceBuilder older = TraceBuilder.of(Story.STANDARD)
                .at(TraceBuilder.SINCE.minusSeconds(3_600))
                .then("application.submitted")
                .at(TraceBuilder.SINCE.minusMillis(1))
                .because("application.submitted", "phone-screen.opened");
        TraceBuilder inTime = TraceBuilder.of(Story.STANDARD)
                .at(TraceBuilder.SINCE.minusSeconds(3_600))
                .then("application.submitted")
                .at(TraceBuilder.SINCE)
                .because("application.submitted", "phone-screen.opened");

        assertThat(find(survey(List.of(Story.STANDARD), older), "application.submitted", "phone-screen.opened")
                        .times())
                .isZero();
        ReactionSurvey survey = survey(List.of(Story.STANDARD), inTime);
        assertThat(find(survey, "application.submitted", "phone-screen.opened").times())
                .isEqualTo(1);
        assertThat(survey.part(StageName.APPLICATION).events()).isZero();
    }

    @Test
    void an_unknown_cause_is_counted_and_not_drawn() {
        ReactionSurvey survey = survey(
                List.of(Story.STANDARD),
                submitted()
                        .becauseOf("42/unknown-stage/7", "phone-screen.updated")
                        .becauseOf("what?", "phone-screen.updated"));

        assertThat(survey.unknownCauses()).isEqualTo(2);
        assertThat(survey.evidence()).noneMatch(seen -> seen.kind() == Kind.UNDECLARED);
    }

    @Test
    void every_service_has_its_share_of_people_of_reactions_and_of_its_own() {
        ReactionSurvey survey = survey(
                List.of(Story.STANDARD),
                submitted()
                        .then("phone-screen.updated")
                        .then("phone-screen.updated")
                        .automatic("phone-screen.overdue")
                        .because("phone-screen.overdue", "phone-screen.updated"));

        assertThat(survey.part(new StageName("phone-screen")))
                .isEqualTo(new ServiceActivity(new StageName("phone-screen"), 2, 1, 2));
        assertThat(survey.part(StageName.OFFER)).isEqualTo(new ServiceActivity(StageName.OFFER, 0, 0, 0));
    }

    @Test
    void every_application_is_judged_by_its_own_template() {
        ProcessTemplate turned = Story.flow("onsite-interview", "phone-screen after onsite-interview");
        TraceBuilder standard =
                submitted().then("phone-screen.passed").because("phone-screen.passed", "onsite-interview.opened");
        TraceBuilder other = TraceBuilder.of(turned)
                .then("application.submitted")
                .then("phone-screen.passed")
                .because("phone-screen.passed", "onsite-interview.opened");

        ReactionSurvey survey = survey(List.of(Story.STANDARD, turned), standard, other);

        assertThat(survey.evidence().get(0).kind()).isEqualTo(Kind.UNDECLARED);
        assertThat(survey.evidence().get(0).times()).isEqualTo(1);
        assertThat(find(survey, "phone-screen.passed", "onsite-interview.opened")
                        .times())
                .isEqualTo(1);
        assertThat(find(survey, "application.submitted", "onsite-interview.opened")
                        .processes())
                .containsExactly("FLOW 1");
    }

    @Test
    void an_application_of_no_known_process_is_judged_by_all() {
        TraceBuilder unknown = TraceBuilder.ofUnknownProcess()
                .then("phone-screen.passed")
                .because("phone-screen.passed", "onsite-interview.opened")
                .because("phone-screen.passed", "offer.opened");

        ReactionSurvey survey = survey(List.of(Story.STANDARD), unknown);

        assertThat(find(survey, "phone-screen.passed", "onsite-interview.opened")
                        .kind())
                .isEqualTo(Kind.SEEN);
        assertThat(survey.evidence().get(0).reaction().to()).isEqualTo(StageName.OFFER);
        assertThat(survey.evidence().get(0).kind()).isEqualTo(Kind.UNDECLARED);
    }

    @Test
    void a_draft_owes_nothing() {
        assertThat(missing(survey(
                        List.of(Story.STANDARD), TraceBuilder.ofUnknownProcess().then("application.drafted"))))
                .isEmpty();
    }

    @Test
    void a_service_of_no_process_is_in_the_last_column() {
        ReactionSurvey survey =
                survey(List.of(Story.STANDARD), submitted().because("application.submitted", "zodiac-check.opened"));

        assertThat(survey.columns()).first().isEqualTo(List.of(StageName.APPLICATION));
        assertThat(survey.columns()).last().isEqualTo(List.of(new StageName("zodiac-check")));
        assertThat(survey.columns()).hasSize(6);
    }

    private static TraceBuilder submittedAt(Instant moment) {
        return TraceBuilder.of(Story.STANDARD)
                .at(moment)
                .then("application.submitted")
                .because("application.submitted", "phone-screen.opened");
    }

    private static TraceBuilder submitted() {
        return TraceBuilder.of(Story.STANDARD)
                .then("application.submitted")
                .because("application.submitted", "phone-screen.opened");
    }

    private static TraceBuilder checked() {
        return submitted()
                .then("phone-screen.passed")
                .because("phone-screen.passed", "onsite-interview.opened")
                .then("onsite-interview.passed")
                .because("onsite-interview.passed", "background-check.opened")
                .because("onsite-interview.passed", "health-screening.opened");
    }

    private static ReactionSurvey survey(List<ProcessTemplate> processes, TraceBuilder... traces) {
        ReactionSurvey survey = new ReactionSurvey(processes, TraceBuilder.SINCE, TraceBuilder.SETTLED);
        List.of(traces).forEach(trace -> survey.take(trace.build()));
        return survey;
    }

    private static Evidence find(ReactionSurvey survey, String cause, String effect) {
        Optional<Evidence> found = survey.evidence().stream()
                .filter(seen -> seen.kind() != Kind.UNDECLARED)
                .filter(seen ->
                        seen.reaction().equals(new Reaction(TraceBuilder.type(cause), TraceBuilder.type(effect))))
                .findFirst();
        assertThat(found).as(cause + " > " + effect).isPresent();
        return found.orElseThrow();
    }

    private static String kinds(ReactionSurvey survey) {
        return survey.evidence().stream().map(seen -> seen.kind().name()).collect(Collectors.joining(" "));
    }

    private static String missing(ReactionSurvey survey) {
        return survey.evidence().stream()
                .filter(seen -> seen.kind() == Kind.MISSING)
                .map(seen -> seen.reaction().cause().routingKey() + " > "
                        + seen.reaction().effect().routingKey())
                .collect(Collectors.joining(", "));
    }
}
