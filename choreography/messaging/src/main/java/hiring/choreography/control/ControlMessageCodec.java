package hiring.choreography.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import hiring.choreography.event.MalformedEventException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes control messages: CloudEvents 1.0.2 in JSON like events, with types of their own. */
public final class ControlMessageCodec {

    private static final Map<String, Class<? extends ControlMessage>> KINDS = Map.of(
            "hiring.replay.requested", ReplayRequest.class,
            "hiring.replay.ended", ReplayEnd.class,
            "hiring.marks.requested", MarksRequest.class,
            "hiring.marks.reported", MarksReport.class);

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.USE_DEFAULTS))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private ControlMessageCodec() {}

    /**
     * The control message as JSON.
     *
     * @param sender the name of the sending service
     */
    public static String write(ControlMessage message, String sender) {
        try {
            return JSON.writeValueAsString(JSON.createObjectNode()
                    .put("specversion", "1.0")
                    .put("id", UUID.randomUUID().toString())
                    .put("source", "/" + sender)
                    .put("type", typeOf(message))
                    .put("datacontenttype", "application/json")
                    .set("data", JSON.valueToTree(message)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a control message that cannot be written: " + message, e);
        }
    }

    /**
     * The control message in a message's body; empty if the body is something else.
     *
     * @throws MalformedEventException if it has the type of a control message but is malformed
     */
    public static Optional<ControlMessage> find(byte[] body) {
        JsonNode envelope = envelope(body);
        return Optional.ofNullable(KINDS.get(envelope.path("type").asText())).map(kind -> read(envelope, kind));
    }

    private static JsonNode envelope(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            return JSON.missingNode();
        }
    }

    private static ControlMessage read(JsonNode envelope, Class<? extends ControlMessage> kind) {
        try {
            return Optional.<ControlMessage>ofNullable(JSON.treeToValue(envelope.path("data"), kind))
                    .orElseThrow(() -> new MalformedEventException("data is missing"));
        } catch (JsonProcessingException | RuntimeException e) {
            throw new MalformedEventException(
                    "member data is not of the form of " + envelope.path("type").asText(), e);
        }
    }

    /** The CloudEvents type of a control message, for example {@code hiring.replay.requested}. */
    static String typeOf(ControlMessage message) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().isInstance(message))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
