package hiring.allinone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServiceTest {

    @Test
    void names_are_those_of_the_modules() {
        assertThat(Service.STATUS_AGGREGATOR.fullName()).isEqualTo("status-aggregator");
        assertThat(Service.ONSITE_INTERVIEW.fullName()).isEqualTo("onsite-interview-service");
    }

    @Test
    void the_usual_ports_follow_one_another() {
        assertThat(Stream.of(Service.values()).map(service -> service.port(Map.of())))
                .containsExactly(8080, 8081, 8082, 8083, 8084, 8085, 8086);
    }

    @Test
    void the_environment_changes_the_port_of_one_service_alone() {
        Map<String, String> environment = Map.of("OFFER_PORT", "65535");

        assertThat(Service.OFFER.port(environment)).isEqualTo(65_535);
        assertThat(Service.APPLICATION.port(environment)).isEqualTo(8081);
    }

    @Test
    void what_is_no_port_is_refused_in_a_sentence() {
        assertThat(List.of("0", "65536", "-1", "http", "", " 8080", "8080.0", "99999999999"))
                .allSatisfy(value -> assertThatThrownBy(() -> Service.OFFER.port(Map.of("OFFER_PORT", value)))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("OFFER_PORT=" + value + " is not a port from 1 to 65535"));
    }
}
