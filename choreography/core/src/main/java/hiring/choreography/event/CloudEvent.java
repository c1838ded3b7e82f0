package hiring.choreography.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The envelope as it stands in JSON: CloudEvents 1.0.2, structured mode, with this language's extension attributes. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"specversion", "id", "source", "type", "subject", "time", "datacontenttype"})
record CloudEvent(
        @Nullable String specversion,
        @Nullable String id,
        @Nullable String source,
        @Nullable String type,
        @Nullable String subject,
        @Nullable Instant time,
        @Nullable String datacontenttype,
        Optional<String> causationid,
        @Nullable String actor,
        @Nullable Integer revision,
        @Nullable JsonNode data) {}
