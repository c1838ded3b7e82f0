package hiring.system.servers;

/** A server that is installed did not become ready; the message ends with the last lines it logged. */
public final class ServerStartException extends RuntimeException {

    ServerStartException(String server, ServerLog log) {
        super(message(server, log));
    }

    private static String message(String server, ServerLog log) {
        return "%s did not start. The end of its log:%n%s".formatted(server, log.tail());
    }
}
