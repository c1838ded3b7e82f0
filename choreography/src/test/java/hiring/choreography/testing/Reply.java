package hiring.choreography.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** What a service answered over HTTP. */
public record Reply(int status, JsonNode body) {

    /** A member's text; {@code null} in letters where it is null. */
    public String text(String member) {
        return body.path(member).asText();
    }

    /** The texts of a member that is an array. */
    public List<String> texts(String member) {
        return StreamSupport.stream(body.path(member).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** This very reply, if the request was carried out. */
    public Reply good() {
        if (status >= 300) {
            throw new AssertionError("answered with " + status + ": " + body);
        }
        return this;
    }
}
