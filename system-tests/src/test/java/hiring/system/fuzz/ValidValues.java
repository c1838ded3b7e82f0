package hiring.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Values that a schema allows. Most are accepted, so that the inserted error is the only one. */
final class ValidValues {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int REQUIRED_PERCENT = 97;
    private static final int OPTIONAL_PERCENT = 30;

    private ValidValues() {}

    static Arbitrary<JsonNode> of(String name, JsonNode schema) {
        List<Object> words = PlausibleValues.of(name);
        JsonNode allowed = schema.path("enum");
        if (!allowed.isEmpty()) {
            return Arbitraries.of(elements(allowed));
        }
        if (schema.path("anyOf").isArray()) {
            return of(name, schema.path("anyOf").path(0));
        }
        if (schema.path("allOf").isArray() || schema.path("properties").isObject()) {
            return whole(name, schema);
        }
        return switch (type(schema)) {
            case "array" -> of(name, schema.path("items")).list().ofMaxSize(3).map(ValidValues::array);
            case "object" ->
                Combinators.combine(Arbitraries.of(words("after")), of(name, schema.path("additionalProperties")))
                        .as((key, value) -> NODES.objectNode().set(key, value));
            case "boolean" -> Arbitraries.of(NODES.booleanNode(true), NODES.booleanNode(false));
            case "integer", "number" -> words.isEmpty() ? number(schema) : words(words);
            default -> words.isEmpty() ? text(schema) : words(words);
        };
    }

    /** All types but null, which OpenAPI 3.1 lists as a type. */
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? elements(type).stream()
                        .map(JsonNode::asText)
                        .filter(one -> !one.equals("null"))
                        .findFirst()
                        .orElse("null")
                : type.asText("string");
    }

    private static Arbitrary<JsonNode> whole(String name, JsonNode schema) {
        List<JsonNode> parts = parts(schema);
        if (parts.stream().anyMatch(part -> !part.path("enum").isEmpty())) {
            return of(name, parts.get(0));
        }
        Set<String> required = Set.copyOf(parts.stream()
                .flatMap(part -> elements(part.path("required")).stream())
                .map(JsonNode::asText)
                .toList());
        Arbitrary<ObjectNode> object = Arbitraries.create(NODES::objectNode);
        for (JsonNode part : parts) {
            for (var property : part.path("properties").properties()) {

                object = with(object, property.getKey(), property.getValue(), required.contains(property.getKey()));
            }
        }
        return object.map(whole -> whole);
    }

    private static Arbitrary<ObjectNode> with(
            Arbitrary<ObjectNode> object, String name, JsonNode schema, boolean isRequired) {
        Arbitrary<Boolean> isThere = Arbitraries.integers()
                .between(0, 99)
                .map(chance -> chance < (isRequired ? REQUIRED_PERCENT : OPTIONAL_PERCENT));
        return Combinators.combine(object, isThere, of(name, schema))
                .as((sofar, there, value) -> there ? (ObjectNode) sofar.set(name, value) : sofar);
    }

    private static List<JsonNode> parts(JsonNode schema) {
        List<JsonNode> parts = new ArrayList<>(elements(schema.path("allOf")));
        parts.add(schema);
        return parts;
    }

    private static Arbitrary<JsonNode> number(JsonNode schema) {
        int least = schema.path("minimum").asInt(1);
        int most = Math.max(least, schema.path("maximum").asInt(least + 60));
        return Arbitraries.integers().between(least, most).map(NODES::numberNode);
    }

    private static Arbitrary<JsonNode> text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "date-time" -> Arbitraries.of(PlausibleValues.MOMENTS).map(NODES::textNode);
            case "date" -> Arbitraries.of(PlausibleValues.DAYS).map(NODES::textNode);
            default ->
                Arbitraries.of("Mary", "said so by phone", "2026-01", "ENGINEER")
                        .map(NODES::textNode);
        };
    }

    private static Arbitrary<JsonNode> words(List<Object> words) {
        return Arbitraries.of(words).map(JSON::valueToTree);
    }

    private static List<String> words(String name) {
        return PlausibleValues.of(name).stream().map(String::valueOf).toList();
    }

    private static JsonNode array(List<JsonNode> elements) {
        ArrayNode array = NODES.arrayNode();
        elements.forEach(array::add);
        return array;
    }

    private static List<JsonNode> elements(JsonNode array) {
        Stream<JsonNode> elements = StreamSupport.stream(array.spliterator(), false);
        return elements.toList();
    }
}
