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

/** Letters as bytes: CloudEvents 1.0.2 in JSON like events, with types of their own. */
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
     * The letter as JSON.
     *
     * @param sender the service that writes it
     */
    public static String write(ControlMessage letter, String sender) {
        try {
            return JSON.writeValueAsString(JSON.createObjectNode()
                    .put("specversion", "1.0")
                    .put("id", UUID.randomUUID().toString())
                    .put("source", "/" + sender)
                    .put("type", typeOf(letter))
                    .put("datacontenttype", "application/json")
                    .set("data", JSON.valueToTree(letter)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a letter that cannot be written: " + letter, e);
        }
    }

    /**
     * The letter that a message's body holds; empty if it holds something else.
     *
     * @throws MalformedEventException if it is of a letter's type but not of its form
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

    /** The CloudEvents type of a letter, for example {@code hiring.replay.requested}. */
    static String typeOf(ControlMessage letter) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().isInstance(letter))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
