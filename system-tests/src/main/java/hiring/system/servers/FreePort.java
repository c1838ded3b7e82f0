package hiring.system.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Ports of 127.0.0.1 for servers that must be told one and keep it over a restart. */
public final class FreePort {

    /** Below the ports lent to outgoing connections, one of which would take the place of a stopped server. */
    private static final int FIRST = 20_000;

    private static final int LAST = 32_000;
    private static final Random RANDOM = new SecureRandom();

    /** A server that was told its port may not have taken it yet. */
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private FreePort() {}

    /** One that nobody listens at, and that this process is given only once. */
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
