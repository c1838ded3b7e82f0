package hiring.allinone.demo;

import hiring.allinone.Service;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Random;

/** A free port for each service. */
record FreePorts(Map<Service, Integer> ports) {

    /** Below the ephemeral ports: an outgoing connection could take the port of a service. */
    private static final int FIRST = 20_000;

    private static final int LAST = 32_000;
    private static final Random RANDOM = new SecureRandom();

    static FreePorts choose() {
        Iterator<Integer> free = RANDOM.ints(FIRST, LAST)
                .distinct()
                .filter(FreePorts::isFree)
                .limit(Service.values().length)
                .iterator();
        Map<Service, Integer> ports = new HashMap<>();
        for (Service service : Service.values()) {
            ports.put(service, free.next());
        }
        return new FreePorts(ports);
    }

    int of(Service service) {
        return ports.getOrDefault(service, 0);
    }

    /** The environment variables that configure the ports. */
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        ports.forEach((service, port) -> environment.put(service.portVariable(), port.toString()));
        return environment;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
