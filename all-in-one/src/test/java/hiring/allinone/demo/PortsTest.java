package hiring.allinone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.allinone.Service;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    private final FreePorts free = FreePorts.choose();

    @Test
    void free_ports_are_taken_from_the_environment() {
        Ports ports = Ports.allFree(free.environment());

        for (Service service : Service.values()) {
            assertThat(ports.of(service)).isEqualTo(free.of(service));
        }
    }

    @Test
    void a_port_in_use_is_reported_with_the_variable_that_changes_it() throws IOException {
        int taken = free.of(Service.OFFER);
        try (ServerSocket other = new ServerSocket(taken, 1, InetAddress.getLoopbackAddress())) {
            assertThat(other.isBound()).isTrue();
            assertThatThrownBy(() -> Ports.allFree(free.environment()))
                    .isInstanceOf(DemoFailure.class)
                    .hasMessage("already in use: port " + taken + " (change it with OFFER_PORT=...)");
        }
    }

    @Test
    void two_services_cannot_share_a_port() {
        int shared = free.of(Service.OFFER);
        Map<String, String> environment = new HashMap<>(free.environment());
        environment.put("APPLICATION_PORT", Integer.toString(shared));

        assertThatThrownBy(() -> Ports.allFree(environment))
                .isInstanceOf(DemoFailure.class)
                .hasMessage("port " + shared + " is configured twice: by APPLICATION_PORT and OFFER_PORT");
    }

    @Test
    void an_invalid_port_is_rejected_with_a_message() {
        assertThatThrownBy(() -> Ports.allFree(Map.of("OFFER_PORT", "http")))
                .isInstanceOf(DemoFailure.class)
                .hasMessage("OFFER_PORT=http is not a port from 1 to 65535");
    }
}
