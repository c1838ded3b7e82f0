package hiring.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.event.Event;
import hiring.choreography.event.EventCodec;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowTemplateTest {

    private static final Instant BEGINNING = Instant.parse("2026-05-01T00:00:00Z");
    private static final Candidate CANDIDATE =
            new Candidate(42, new People(), new Random(1), BEGINNING.getEpochSecond());

    @Test
    void the_candidate_replaces_the_placeholders_in_every_event() {
        for (ApplicationScript script : ApplicationScripts.generate(70, 1)) {
            for (Event original : script.events()) {
                Event filled =
                        EventCodec.read(filled(EventCodec.write(original)).getBytes(StandardCharsets.UTF_8));

                assertThat(filled.id()).isEqualTo("42/" + original.type().stage() + "/" + original.revision());
                assertThat(filled.causation())
                        .isEqualTo(original.causation().map(cause -> cause.replaceFirst("^\\d+", "42")));
                assertThat(filled.time().minusSeconds(BEGINNING.getEpochSecond()))
                        .isEqualTo(original.time().minusSeconds(ApplicationScript.BEGINNING.getEpochSecond()));
                assertThat(EventCodec.write(filled)).doesNotContain("place\"", "2020-", "9000000");
            }
        }
    }

    @Test
    void other_times_are_not_changed() {
        assertThat(filled("9999-12-31T00:00:00Z\t1970-01-01T00:00:00Z\t2020-01-01T08:01:00Z"))
                .isEqualTo("9999-12-31T00:00:00Z\t1970-01-01T00:00:00Z\t2026-05-01T00:01:00Z");
    }

    private static String filled(String row) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        RowTemplate.of(row).pieces().forEach(piece -> written.writeBytes(piece.of(CANDIDATE)));
        return written.toString(StandardCharsets.UTF_8);
    }
}
