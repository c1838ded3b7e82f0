package hiring.system.rig.load;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a service answered.
 *
 * @param etag the revision that the answer shows; empty if it shows none
 */
record Answer(int status, JsonNode body, String etag) {

    boolean isGood() {
        return status >= 200 && status < 300;
    }

    /** Whether the service was not able to say anything about the matter, so that another attempt is worth while. */
    boolean isNoAnswer() {
        return status >= 500 || status == 429 || status == 408;
    }

    String text(String member) {
        return body.path(member).isNull() ? "" : body.path(member).asText();
    }
}
