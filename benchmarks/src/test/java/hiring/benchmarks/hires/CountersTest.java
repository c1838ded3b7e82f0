package hiring.benchmarks.hires;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CountersTest {

    @Test
    void the_processor_time_of_a_process_contains_that_of_its_ended_children() {
        String stat = "4711 (a (strange) name) S 1 4711 4711 0 -1 4194560 9 0 0 0 120 30 7 3 20 0 1 0 5 0 0";
        assertThat(ProcessorTime.parsed(stat)).isEqualTo(Duration.ofMillis(1_600));
    }

    @Test
    void this_process_has_used_its_processor() {
        assertThat(ProcessorTime.of(ProcessHandle.current().pid())).isPositive();
        assertThat(ProcessorTime.ofFamily(ProcessHandle.current().pid())).isPositive();
    }

    @Test
    void the_counters_of_the_broker_are_summed_over_protocols_and_kinds_of_queues() {
        String overview = """
                #{[{protocol,amqp091}] =>
                      #{messages_received_total => 12,messages_routed_total => 99},
                  [{protocol,amqp091},{queue_type,rabbit_quorum_queue}] =>
                      #{messages_delivered_total => 30,messages_redelivered_total => 5},
                  [{protocol,amqp091},{queue_type,rabbit_classic_queue}] =>
                      #{messages_delivered_total => 4}}""";
        assertThat(BrokerCounters.parsed(overview)).isEqualTo(new BrokerCounters(12, 34));
        assertThat(BrokerCounters.parsed(overview).since(new BrokerCounters(2, 4)))
                .isEqualTo(new BrokerCounters(10, 30));
    }
}
