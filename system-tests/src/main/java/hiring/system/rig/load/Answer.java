package hiring.system.rig.load;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A response of a service.
 *
 * @param etag the revision of the record; empty if there is none
 */
record Answer(int status, JsonNode body, String etag) {

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Whether the service could not process the request, so that a retry makes sense. */
    boolean isUnavailable() {
        return status >= 500 || status == 429 || status == 408;
    }

    String text(String member) {
        return body.path(member).isNull() ? "" : body.path(member).asText();
    }
}
