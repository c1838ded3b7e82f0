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
    private static final int LOWEST = 20_000;

    /** Of two processes that share the tests each has ports of its own: a port is taken some time after it was found free. */
    private static final int RANGE = 6_000;

    private static final int FIRST = LOWEST + (Integer.getInteger("hiring.fork", 1) - 1) % 2 * RANGE;
    private static final int LAST = FIRST + RANGE;
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
