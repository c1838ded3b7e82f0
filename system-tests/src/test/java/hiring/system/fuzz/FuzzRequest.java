package hiring.system.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An HTTP request, byte by byte.
 *
 * @param target path and query as sent
 * @param headers all but the length and the host
 */
@SuppressWarnings("ArrayRecordComponent") // its array is never compared or changed
record FuzzRequest(Operation operation, String method, String target, List<Header> headers, byte[] body) {

    private static final int LONGEST = 3_000;
    private static final String AUTHORIZATION = "Authorization";
    private static final int LONGEST_NON_TOKEN = 50;

    record Header(String name, String value) {}

    /** The request as a shell command. */
    String curl(String base) {
        String sent = headers.stream().map(FuzzRequest::option).collect(Collectors.joining());
        String data = body.length == 0 ? "" : " --data-binary " + quoted(body);
        return "curl -i --path-as-is -X " + method + sent + data + " '" + base + target + "' # $TOKEN of " + who();
    }

    boolean changesNothing() {
        return method.equals("GET");
    }

    /** Replaces the token by its roles, because tokens are valid only in the process that signed them. */
    private static String option(Header header) {
        boolean isToken = header.name().equals(AUTHORIZATION) && header.value().length() > LONGEST_NON_TOKEN;
        return isToken
                ? " -H \"" + AUTHORIZATION + ": Bearer $TOKEN\""
                : " -H " + quoted((header.name() + ": " + header.value()).getBytes(StandardCharsets.UTF_8));
    }

    /** The user of the request, to reproduce it. */
    String who() {
        return headers.stream()
                .filter(header -> header.name().equals(AUTHORIZATION))
                .map(header -> header.value().split("\\.", -1))
                .filter(parts -> parts.length == 3)
                .map(parts -> new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("anonymous");
    }

    /** The bytes in the syntax of bash, cut off after a limit. */
    private static String quoted(byte[] bytes) {
        StringBuilder quoted = new StringBuilder("$'");
        for (int i = 0; i < Math.min(bytes.length, LONGEST); i++) {
            int value = bytes[i] & 0xff;
            if (value < ' ' || value > '~' || value == '\'' || value == '\\') {
                quoted.append(String.format("\\x%02x", value));
            } else {
                quoted.append((char) value);
            }
        }
        return quoted.append('\'')
                .append(bytes.length > LONGEST ? " # and on to " + bytes.length + " bytes" : "")
                .toString();
    }
}
