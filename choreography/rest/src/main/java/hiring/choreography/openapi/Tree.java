package hiring.choreography.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Ways through a description. */
final class Tree {

    static final String SCHEMAS = "#/components/schemas/";

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private Tree() {}

    /** @param method in lower case */
    record Operation(String method, String path, ObjectNode node) {

        boolean isCommand() {
            return !method.equals("get");
        }

        Stream<ObjectNode> parameters() {
            return elements(node.path("parameters"));
        }

        boolean hasParameter(String name) {
            return parameters()
                    .anyMatch(parameter -> parameter.path("name").asText().equals(name));
        }

        ObjectNode responses() {
            return node.withObject("/responses");
        }

        /** Those that say it was done. */
        List<Map.Entry<String, JsonNode>> goodResponses() {
            return responses().properties().stream()
                    .filter(response -> response.getKey().startsWith("2"))
                    .toList();
        }
    }

    static List<Operation> operations(ObjectNode description) {
        List<Operation> operations = new ArrayList<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .map(member -> new Operation(member.getKey(), path.getKey(), (ObjectNode) member.getValue()))
                        .forEach(operations::add));
        return operations;
    }

    static ObjectNode schemas(ObjectNode description) {
        return description.withObject("/components/schemas");
    }

    /** Objects from the outside in. */
    static void eachObject(JsonNode node, Consumer<ObjectNode> visitor) {
        if (node instanceof ObjectNode object) {
            visitor.accept(object);
        }
        StreamSupport.stream(node.spliterator(), false).toList().forEach(child -> eachObject(child, visitor));
    }

    static Stream<ObjectNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }

    static Stream<String> elementsAsText(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
    }

    /** Two objects in one: of members that both have, objects are merged, arrays joined, and otherwise the second one's counts. */
    static ObjectNode merged(ObjectNode one, ObjectNode other) {
        ObjectNode both = one.deepCopy();
        other.properties()
                .forEach(member -> both.set(member.getKey(), merged(both.path(member.getKey()), member.getValue())));
        return both;
    }

    private static JsonNode merged(JsonNode one, JsonNode other) {
        if (one instanceof ObjectNode object && other instanceof ObjectNode members) {
            return merged(object, members);
        }
        return one instanceof ArrayNode array && other instanceof ArrayNode more
                ? array.deepCopy().addAll(more)
                : other;
    }

    static ObjectNode reference(String to) {
        return JsonNodeFactory.instance.objectNode().put("$ref", to);
    }

    static ArrayNode texts(List<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    /** What a schema refers to, or itself. */
    static JsonNode resolved(ObjectNode description, JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.startsWith(SCHEMAS)
                ? resolved(description, schemas(description).path(reference.substring(SCHEMAS.length())))
                : schema;
    }
}
