package hiring.choreography.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.choreography.event.MalformedEventException;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.process.StageName;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlMessageCodecTest {

    static List<ControlMessage> messages() {
        Selection some = Selection.of(List.of(new ApplicationId(4), new ApplicationId(2)));
        return List.of(
                ReplayRequest.to("status-aggregator", some),
                ReplayRequest.to("status-aggregator", Selection.since(Instant.parse("2026-11-21T09:30:00Z"))),
                new ReplayRequest("status-aggregator.rebuild", Selection.EVERYTHING, true, Optional.of("7")),
                new ReplayEnd("7", new StageName("offer"), 12_000_000_000L),
                new MarksRequest("status-aggregator", 41),
                new MarksReport(
                        StageName.APPLICATION, 41, 45, true, List.of(new MarksReport.Mark(new ApplicationId(4), 3))));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_message_is_read_as_it_was_written(ControlMessage message) {
        assertThat(find(ControlMessageCodec.write(message, "offer-service"))).contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no JSON", "[]", "{}", "{\"type\":\"hiring.offer.opened\"}", "{\"type\":7}"})
    void a_body_of_another_type_is_no_control_message(String body) {
        assertThat(find(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "{\"to\":\"x\"}",
                "{\"to\":\"x\",\"after\":null}",
                "{\"to\":\"x\",\"after\":\"soon\"}",
                "{\"to\":null,\"after\":1}"
            })
    void a_control_message_with_an_invalid_body_is_rejected(String data) {
        String body = "{\"type\":\"hiring.marks.requested\",\"data\":" + data + "}";

        assertThatThrownBy(() -> find(body)).isInstanceOf(MalformedEventException.class);
    }

    private static Optional<ControlMessage> find(String body) {
        return ControlMessageCodec.find(body.getBytes(StandardCharsets.UTF_8));
    }
}
