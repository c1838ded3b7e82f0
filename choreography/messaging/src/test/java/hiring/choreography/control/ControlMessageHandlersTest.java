package hiring.choreography.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.choreography.event.MalformedEventException;
import hiring.choreography.journey.ApplicationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ControlMessageHandlersTest {

    private final List<MarksRequest> taken = new ArrayList<>();
    private final ControlMessageHandlers handlers =
            new ControlMessageHandlers(List.of(new ControlMessageHandler<MarksRequest>() {
                @Override
                public Class<MarksRequest> kind() {
                    return MarksRequest.class;
                }

                @Override
                public void handle(MarksRequest message) {
                    taken.add(message);
                }
            }));

    @Test
    void every_letter_goes_to_who_takes_its_kind() {
        MarksRequest message = new MarksRequest("status-aggregator", 7);

        handlers.handle(List.of(message));

        assertThat(taken).containsExactly(message);
    }

    @Test
    void a_message_without_a_handler_is_rejected() {
        ControlMessage message = ReplayRequest.to("another-service", Selection.EVERYTHING);

        assertThatThrownBy(() -> handlers.handle(List.of(message)))
                .isInstanceOf(MalformedEventException.class)
                .hasMessageContaining("hiring.replay.requested");
    }

    @Test
    void a_selection_says_one_thing() {
        Instant moment = Instant.parse("2026-11-21T09:30:00Z");
        List<ApplicationId> one = List.of(new ApplicationId(1));

        assertThat(Selection.since(moment).since()).contains(moment);
        assertThat(Selection.of(one).applications()).isEqualTo(one);
        assertThatThrownBy(() -> Selection.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Selection(one, Optional.of(moment))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Selection.of(Collections.nCopies(501, one.get(0))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Selection.of(Collections.nCopies(500, one.get(0))).applications())
                .hasSize(500);
    }
}
