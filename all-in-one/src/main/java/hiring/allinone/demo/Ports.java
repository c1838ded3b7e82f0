package hiring.allinone.demo;

import hiring.allinone.Service;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ports of the seven services, all of them free. */
final class Ports {

    private final Map<Service, Integer> ports;

    private Ports(Map<Service, Integer> ports) {
        this.ports = ports;
    }

    /** @throws DemoFailure if one of them is in use, or a value in the environment is not a port */
    static Ports allFree(Map<String, String> environment) {
        Map<Service, Integer> ports = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            int port = port(service, environment);
            requireUnshared(port, service, ports);
            ports.put(service, port);
        }
        List<Service> taken = Stream.of(Service.values())
                .filter(service -> isTaken(ports.getOrDefault(service, 0)))
                .toList();
        if (!taken.isEmpty()) {
            throw new DemoFailure("already in use: "
                    + taken.stream()
                            .map(service -> "port " + ports.get(service) + " (change it with " + service.portVariable()
                                    + "=...)")
                            .collect(Collectors.joining(", ")));
        }
        return new Ports(ports);
    }

    int of(Service service) {
        return ports.getOrDefault(service, 0);
    }

    private static void requireUnshared(int port, Service service, Map<Service, Integer> others) {
        others.forEach((other, taken) -> {
            if (taken == port) {
                throw new DemoFailure("port " + port + " is configured twice: by " + other.portVariable() + " and "
                        + service.portVariable());
            }
        });
    }

    private static int port(Service service, Map<String, String> environment) {
        try {
            return service.port(environment);
        } catch (IllegalArgumentException e) {
            throw new DemoFailure(String.valueOf(e.getMessage()));
        }
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
