package hiring.system.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Ports of 127.0.0.1 for servers that keep their port when they are restarted. */
public final class FreePort {

    /** Below the ephemeral ports: an outgoing connection could take the port of a stopped server. */
    private static final int FIRST = 20_000;

    private static final int LAST = 32_000;
    private static final Random RANDOM = new SecureRandom();

    /** Ports that were returned before; the server may not have bound its port yet. */
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private FreePort() {}

    /** Returns a free port, and never the same one twice. */
    public static int next() {
        return IntStream.generate(() -> RANDOM.nextInt(FIRST, LAST))
                .limit(LAST - FIRST)
                .filter(FreePort::isFree)
                .filter(GIVEN::add)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No free port from " + FIRST + " to " + LAST));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
