package hiring.choreography.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What a service answered over HTTP.
 *
 * @param sent the body, as it came
 */
public record Reply(int status, HttpHeaders headers, String sent) {

    /** What was sent, as JSON. */
    public JsonNode body() {
        return Http.json(sent);
    }

    /** A header's value; empty if there is none. */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** A member's text; {@code null} in letters where it is null. */
    public String text(String member) {
        return body().path(member).asText();
    }

    /** The texts of a member that is an array. */
    public List<String> texts(String member) {
        return StreamSupport.stream(body().path(member).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** This very reply, if the request was carried out. */
    public Reply good() {
        if (status >= 300) {
            throw new AssertionError("answered with " + status + ": " + sent);
        }
        return this;
    }
}
