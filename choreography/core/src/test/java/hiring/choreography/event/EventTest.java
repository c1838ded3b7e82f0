package hiring.choreography.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.choreography.journey.ApplicationFact;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.journey.Party;
import hiring.choreography.journey.StageFact;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventTest {

    private static final StageName HEALTH_SCREENING = new StageName("health-screening");

    @Test
    void is_named_by_application_owner_and_revision() {
        Event event = event(HEALTH_SCREENING, Verb.PASSED, stage(StageStatus.PASSED, Optional.empty()));

        assertThat(event.id()).isEqualTo("42/health-screening/3");
        assertThat(event.source()).isEqualTo("/health-screening-service");
    }

    @Test
    void an_outcome_that_is_kept_back_is_a_fact_all_the_same() {
        assertThat(event(HEALTH_SCREENING, Verb.PASSED, stage(StageStatus.PASSED, Optional.empty()))
                        .fact())
                .isEqualTo(new StageFact(HEALTH_SCREENING, 3, Optional.of(StageStatus.PASSED)));
    }

    @Test
    void a_derived_status_is_no_fact() {
        for (StageStatus derived : List.of(StageStatus.PENDING, StageStatus.CANCELLED, StageStatus.NO_OFFER)) {
            assertThat(stage(derived, Optional.empty()).fact(3).recorded()).isEmpty();
        }
        assertThat(stage(StageStatus.NO_OFFER, Optional.of("WITHHELD")).fact(3).recorded())
                .contains(StageStatus.NO_OFFER);
    }

    @Test
    void the_form_s_fact_is_its_state() {
        ApplicationData form = new ApplicationData(
                ApplicationStatus.WITHDRAWN,
                "Ada",
                "Lovelace",
                "Engineer",
                "STANDARD",
                Optional.empty(),
                Optional.of(Party.CANDIDATE),
                Optional.empty());

        assertThat(event(StageName.APPLICATION, Verb.WITHDRAWN, form).fact())
                .isEqualTo(new ApplicationFact(
                        3, ApplicationStatus.WITHDRAWN, Optional.empty(), Optional.of(Party.CANDIDATE)));
    }

    @Test
    void many_may_come_in_one_array() {
        assertThat(split("[{\"id\":\"1\"},{\"id\":\"2\"}]")).containsExactly("{\"id\":\"1\"}", "{\"id\":\"2\"}");
        assertThat(split("[]")).isEmpty();
        assertThat(split(" [ {\"name\" : \"Renée, {or} [not]\"} ,{\"in\":{\"deep\":[{}]}}]"))
                .containsExactly("{\"name\" : \"Renée, {or} [not]\"}", "{\"in\":{\"deep\":[{}]}}");
        assertThat(List.of("[", "[{}", "[1]", "[null]", "{}", "", "[{\"a\"}]", "[{} {}]"))
                .allSatisfy(
                        broken -> assertThatThrownBy(() -> split(broken)).isInstanceOf(MalformedEventException.class));
    }

    private static List<String> split(String batch) {
        return EventCodec.split(batch.getBytes(StandardCharsets.UTF_8));
    }

    private static StageData stage(StageStatus status, Optional<String> outcome) {
        return new StageData(
                HEALTH_SCREENING, Optional.of(status), outcome, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Event event(StageName owner, Verb verb, EventData data) {
        return new Event(
                new EventType(owner, verb),
                new ApplicationId(42),
                3,
                Instant.parse("2026-11-21T09:30:00Z"),
                Optional.empty(),
                new Actor("nurse-1"),
                data);
    }
}
