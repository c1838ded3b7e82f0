package hiring.choreography.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EventCodecProperties {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> OTHER_VALUES =
            List.of("null", "true", "7", "-1", "1.5", "1e99", "\"\"", "\"text\"", "[]", "[null]", "{}", "{\"a\": 1}");

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_was_written_is_read_again(@ForAll("events") Event event) {
        assertThat(EventCodec.read(bytes(EventCodec.write(event)))).isEqualTo(event);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void unknown_members_are_ignored(@ForAll("events") Event event, @ForAll Random random) {
        JsonNode json = json(EventCodec.write(event));
        objectsIn(json).stream()
                .filter(object -> !isMapOfStages(json, object))
                .forEach(object -> object.set("undefined", otherValue(random)));

        assertThat(EventCodec.read(bytes(json.toString()))).isEqualTo(event);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void garbage_is_malformed(@ForAll byte[] garbage) {
        assertThatExceptionOfType(MalformedEventException.class).isThrownBy(() -> EventCodec.read(garbage));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void an_event_cut_short_is_malformed(@ForAll("events") Event event, @ForAll Random random) {
        byte[] whole = bytes(EventCodec.write(event));
        byte[] cut = Arrays.copyOf(whole, random.nextInt(whole.length));

        assertThatExceptionOfType(MalformedEventException.class).isThrownBy(() -> EventCodec.read(cut));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void an_event_with_anything_replaced_is_understood_or_malformed(
            @ForAll("events") Event event, @ForAll Random random) {
        JsonNode json = json(EventCodec.write(event));
        List<ObjectNode> objects = objectsIn(json);
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        object.set(anyMemberOf(object, random), otherValue(random));

        assertUnderstoodOrMalformed(json.toString());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void an_event_with_anything_left_out_is_understood_or_malformed(
            @ForAll("events") Event event, @ForAll Random random) {
        JsonNode json = json(EventCodec.write(event));
        List<ObjectNode> objects = objectsIn(json);
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        object.remove(anyMemberOf(object, random));

        assertUnderstoodOrMalformed(json.toString());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void an_event_with_bytes_overwritten_is_understood_or_malformed(
            @ForAll("events") Event event, @ForAll Random random) {
        byte[] body = bytes(EventCodec.write(event));
        body[random.nextInt(body.length)] = (byte) random.nextInt();

        assertUnderstoodOrMalformed(body);
    }

    @Provide
    Arbitrary<Event> events() {
        return Events.any();
    }

    private static void assertUnderstoodOrMalformed(String json) {
        assertUnderstoodOrMalformed(bytes(json));
    }

    private static void assertUnderstoodOrMalformed(byte[] body) {
        try {
            assertThat(EventCodec.read(body)).hasNoNullFieldsOrProperties();
        } catch (MalformedEventException e) {
            assertThat(e).hasMessageNotContainingAny("Exception", "hiring.choreography");
        }
    }

    private static List<ObjectNode> objectsIn(JsonNode json) {
        List<ObjectNode> objects = new ArrayList<>();
        if (json instanceof ObjectNode object) {
            objects.add(object);
        }
        if (json instanceof ObjectNode || json instanceof ArrayNode) {
            json.forEach(member -> objects.addAll(objectsIn(member)));
        }
        return objects;
    }

    private static boolean isMapOfStages(JsonNode json, ObjectNode object) {
        return json.at("/data/process/stages").equals(object);
    }

    private static String anyMemberOf(ObjectNode object, Random random) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names.isEmpty() ? "undefined" : names.get(random.nextInt(names.size()));
    }

    private static JsonNode otherValue(Random random) {
        return json(OTHER_VALUES.get(random.nextInt(OTHER_VALUES.size())));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
