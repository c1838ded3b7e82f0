package hiring.allinone;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.event.AppointmentData;
import hiring.choreography.testing.LoneService;
import hiring.choreography.testing.OtherServices;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replays hand every event of a log to each stage, also on the class path that all services share. */
class SchedulesTest {

    private static final Instant NINE = Instant.parse("2094-03-01T09:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"background-check-service", "health-screening-service", "offer-service"})
    void a_stage_without_appointments_passes_schedules_over(String name) {
        try (LoneService service = LoneService.start(name)) {
            OtherServices others = OtherServices.of(1);
            AppointmentData visit = new AppointmentData(NINE, NINE.plusSeconds(3600), List.of("anita"));

            service.receive(others.submitted(), others.scheduled("onsite-interview", visit));

            assertThat(service.query("SELECT application_id FROM stage_record")).containsExactly("1");
        }
    }
}
