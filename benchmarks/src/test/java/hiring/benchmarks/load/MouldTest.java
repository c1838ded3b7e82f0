package hiring.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.event.Event;
import hiring.choreography.event.EventCodec;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MouldTest {

    private static final Instant BEGINNING = Instant.parse("2026-05-01T00:00:00Z");
    private static final Candidate SOMEBODY =
            new Candidate(42, new People(), new Random(1), BEGINNING.getEpochSecond());

    @Test
    void another_takes_the_place_of_the_tales_candidate_in_every_event() {
        for (Tale tale : Tales.told(70, 1)) {
            for (Event told : tale.events()) {
                Event cast = EventCodec.read(cast(EventCodec.write(told)).getBytes(StandardCharsets.UTF_8));

                assertThat(cast.id()).isEqualTo("42/" + told.type().stage() + "/" + told.revision());
                assertThat(cast.causation())
                        .isEqualTo(told.causation().map(cause -> cause.replaceFirst("^\\d+", "42")));
                assertThat(cast.time().minusSeconds(BEGINNING.getEpochSecond()))
                        .isEqualTo(told.time().minusSeconds(Tale.BEGINNING.getEpochSecond()));
                assertThat(EventCodec.write(cast)).doesNotContain("place\"", "2020-", "9000000");
            }
        }
    }

    @Test
    void other_times_stay_as_they_are() {
        assertThat(cast("9999-12-31T00:00:00Z\t1970-01-01T00:00:00Z\t2020-01-01T08:01:00Z"))
                .isEqualTo("9999-12-31T00:00:00Z\t1970-01-01T00:00:00Z\t2026-05-01T00:01:00Z");
    }

    private static String cast(String row) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Mould.of(row).pieces().forEach(piece -> written.writeBytes(piece.of(SOMEBODY)));
        return written.toString(StandardCharsets.UTF_8);
    }
}
