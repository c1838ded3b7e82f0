package hiring.system.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Sends HTTP/1.1 byte by byte, including invalid requests that other clients refuse to send. */
final class RawClient implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private final URI base;
    private Connection connection;

    /** @param headers names in lower case */
    record Response(int status, Map<String, String> headers, String body) {

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    private static final class ClosedException extends IOException {

        private static final long serialVersionUID = 1L;

        ClosedException() {
            super("the connection was closed without an answer");
        }
    }

    private record Connection(Socket socket, InputStream in, OutputStream out) {

        static Connection to(URI base) throws IOException {
            Socket socket = new Socket(base.getHost(), base.getPort());
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setTcpNoDelay(true);
            return new Connection(socket, new BufferedInputStream(socket.getInputStream()), socket.getOutputStream());
        }
    }

    RawClient(URI base) throws IOException {
        this.base = base;
        this.connection = Connection.to(base);
    }

    String base() {
        return base.toString();
    }

    /**
     * Sends a request, and repeats it on a new connection if the server has just closed the old one, as it may between two
     * requests (RFC 9112, section 9.5).
     *
     * @throws IOException if there was no readable response
     */
    Response send(FuzzRequest request) throws IOException {
        boolean isFresh = connection.socket().isClosed();
        if (isFresh) {
            connection = Connection.to(base);
        }
        try {
            return exchange(request);
        } catch (ClosedException | SocketException e) {
            if (isFresh) {
                throw e;
            }
            connection = Connection.to(base);
            return exchange(request);
        }
    }

    private Response exchange(FuzzRequest request) throws IOException {
        try {
            write(request);
            Response response = read();
            if (response.header("connection").equalsIgnoreCase("close")) {
                connection.socket().close();
            }
            return response;
        } catch (IOException e) {
            connection.socket().close();
            throw e;
        }
    }

    private void write(FuzzRequest request) throws IOException {
        StringBuilder head = new StringBuilder(request.method() + " " + request.target() + " HTTP/1.1\r\n");
        head.append("Host: ").append(base.getAuthority()).append("\r\n");
        request.headers()
                .forEach(header -> head.append(header.name())
                        .append(": ")
                        .append(header.value())
                        .append("\r\n"));
        head.append("Content-Length: ").append(request.body().length).append("\r\n\r\n");
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(head.toString().getBytes(StandardCharsets.UTF_8));
        whole.write(request.body());
        connection.out().write(whole.toByteArray());
        connection.out().flush();
    }

    private Response read() throws IOException {
        String[] status = line().split(" ", 3);
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        byte[] body = body(headers);
        return new Response(Integer.parseInt(status[1]), headers, new String(body, StandardCharsets.UTF_8));
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (!headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
            return bytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int length = chunk(); length > 0; length = chunk()) {
            whole.write(bytes(length));
            line();
        }
        line();
        return whole.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = connection.in().readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer ended after " + bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = connection.in().read();
                next != '\n';
                next = connection.in().read()) {
            if (next < 0) {
                throw new ClosedException();
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }

    @Override
    public void close() throws IOException {
        connection.socket().close();
    }
}
