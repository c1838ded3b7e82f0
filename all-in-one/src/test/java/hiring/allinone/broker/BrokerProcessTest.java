package hiring.allinone.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerProcessTest {

    @TempDir
    Path elsewhere;

    @TempDir
    Path kept;

    @Test
    void everything_confirmed_survives_the_kill_of_its_process() throws Exception {
        var confirmed = publishUntilKilled(100);

        try (var broker = EmbeddedBroker.onDisk(0, kept);
                var client = Client.connect(broker.uri())) {
            client.publishConfirmed("application.withdrawn", "after the kill");
            var found = client.drain("offer-service");

            assertThat(found).startsWith(confirmed.toArray(String[]::new)).endsWith("after the kill");
            assertThat(found).hasSizeBetween(confirmed.size() + 1, confirmed.size() + 2);
        }
    }

    @Test
    void a_directory_in_use_by_another_process_is_refused() throws Exception {
        try (var process = BrokerProcess.start(ConfirmingPublisher.class, elsewhere, kept.toString())) {
            assertThat(process.nextLine()).contains("0");

            assertThatThrownBy(() -> EmbeddedBroker.onDisk(0, kept)).isInstanceOf(BrokerStartException.class);
        }
    }

    @Test
    void nothing_is_written_outside_the_given_directory_or_to_the_output() throws Exception {
        try (var process = BrokerProcess.start(BrokerRoundTrip.class, elsewhere, kept.toString())) {
            assertThat(process.awaitExit()).isZero();

            assertThat(elsewhere).isEmptyDirectory();
            assertThat(process.nextLine()).isEmpty();
        }
    }

    private List<String> publishUntilKilled(int enough) throws Exception {
        try (var process = BrokerProcess.start(ConfirmingPublisher.class, elsewhere, kept.toString())) {
            var confirmed = new ArrayList<String>();
            for (int n = 0; n < enough; n++) {
                confirmed.add(process.nextLine().orElseThrow());
            }
            confirmed.addAll(process.kill());
            return confirmed;
        }
    }
}
