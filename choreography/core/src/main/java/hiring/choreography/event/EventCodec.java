package hiring.choreography.event;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import hiring.choreography.journey.ApplicationId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Events as bytes: CloudEvents 1.0.2 JSON event format, structured mode. Written completely, read tolerantly: unknown
 * attributes and members are ignored, so that events can grow.
 */
public final class EventCodec {

    /** The media type of a message's body. */
    public static final String CONTENT_TYPE = "application/cloudevents+json";

    /** The media type of a message that holds an array of events. */
    public static final String BATCH_CONTENT_TYPE = "application/cloudevents-batch+json";

    /** A body longer than this many bytes is not read. */
    public static final int LARGEST = 262_144;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private EventCodec() {}

    /** The event as JSON. */
    public static String write(Event event) {
        try {
            return JSON.writeValueAsString(new CloudEvent(
                    "1.0",
                    event.id(),
                    event.source(),
                    event.type().value(),
                    event.application().toString(),
                    event.time(),
                    "application/json",
                    event.causation(),
                    event.actor().name(),
                    event.revision(),
                    JSON.valueToTree(event.data())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event that cannot be written: " + event.id(), e);
        }
    }

    /**
     * The event that a message's body holds.
     *
     * @throws MalformedEventException if it holds none
     */
    public static Event read(byte[] body) {
        if (body.length > LARGEST) {
            throw new MalformedEventException("longer than " + LARGEST + " bytes");
        }
        CloudEvent envelope = envelope(body);
        if (!"1.0".equals(envelope.specversion())) {
            throw new MalformedEventException("attribute specversion is not \"1.0\"");
        }
        require("id", envelope.id());
        require("source", envelope.source());
        EventType type = EventType.parse(require("type", envelope.type()));
        return new Event(
                type,
                application(require("subject", envelope.subject())),
                revision(envelope.revision()),
                require("time", envelope.time()),
                envelope.causationid(),
                actor(Optional.ofNullable(envelope.actor()).orElse("unknown")),
                data(type, require("data", envelope.data())));
    }

    /**
     * The bodies of the events that an array of them holds.
     *
     * @throws MalformedEventException if it is no array of objects
     */
    public static List<String> split(byte[] batch) {
        try (JsonParser parser = JSON.createParser(batch)) {
            require(parser.nextToken(), JsonToken.START_ARRAY);
            List<String> bodies = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                require(parser.currentToken(), JsonToken.START_OBJECT);
                int begin = (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                int end = (int) parser.currentLocation().getByteOffset();
                bodies.add(new String(batch, begin, end - begin, StandardCharsets.UTF_8));
            }
            return bodies;
        } catch (IOException e) {
            throw new MalformedEventException("not an array of CloudEvents in JSON", e);
        }
    }

    private static void require(@Nullable JsonToken found, JsonToken expected) {
        if (found != expected) {
            throw new MalformedEventException("not an array of CloudEvents in JSON");
        }
    }

    private static CloudEvent envelope(byte[] body) {
        try {
            CloudEvent envelope = JSON.readValue(new String(body, StandardCharsets.UTF_8), CloudEvent.class);
            return require("envelope", envelope);
        } catch (IOException e) {
            throw new MalformedEventException("not a CloudEvent in JSON", e);
        }
    }

    private static EventData data(EventType type, JsonNode data) {
        try {
            EventData read = type.stage().isApplication()
                    ? JSON.treeToValue(data, ApplicationData.class)
                    : JSON.treeToValue(data, StageData.class);
            requireWhole(type, require("data", read));
            return read;
        } catch (JsonProcessingException e) {
            throw new MalformedEventException("member data is not of the form of " + type.value(), e);
        }
    }

    private static void requireWhole(EventType type, EventData read) {
        if (read instanceof StageData stage) {
            if (!type.stage().equals(require("data.stage", stage.stage()))) {
                throw new MalformedEventException("data.stage is not the stage of type " + type.value());
            }
            return;
        }
        ApplicationData form = (ApplicationData) read;
        require("data.status", form.status());
        require("data.firstName", form.firstName());
        require("data.lastName", form.lastName());
        require("data.position", form.position());
        require("data.processName", form.processName());
        form.process().ifPresent(process -> require("data.process.name", process.name()));
    }

    private static ApplicationId application(String subject) {
        try {
            return new ApplicationId(Long.parseLong(subject));
        } catch (IllegalArgumentException e) {
            throw new MalformedEventException("attribute subject is not an application's id", e);
        }
    }

    private static int revision(@Nullable Integer revision) {
        int given = require("revision", revision);
        if (given < 1) {
            throw new MalformedEventException("attribute revision is below 1");
        }
        return given;
    }

    private static Actor actor(String name) {
        try {
            return new Actor(name);
        } catch (IllegalArgumentException e) {
            throw new MalformedEventException("attribute actor: " + e.getMessage(), e);
        }
    }

    private static <T> T require(String name, @Nullable T value) {
        if (value == null) {
            throw new MalformedEventException(name + " is missing");
        }
        return value;
    }
}
