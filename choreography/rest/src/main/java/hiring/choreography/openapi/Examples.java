package hiring.choreography.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Gives every body in JSON an example, made from its schema and from the values of {@code examples.yml}. */
final class Examples implements Amendment {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String JSON = "application/json";
    private static final int DEEPEST = 24;

    private final JsonNode words;

    /** @param words values by the names of properties, or by those of a schema and a property with a dot between */
    Examples(JsonNode words) {
        this.words = words;
    }

    @Override
    public void amend(ObjectNode description) {
        for (Tree.Operation operation : Tree.operations(description)) {
            amend(
                    description,
                    operation.node().path("requestBody").path("content").path(JSON),
                    true);
            operation
                    .goodResponses()
                    .forEach(response -> amend(
                            description, response.getValue().path("content").path(JSON), false));
        }
    }

    private void amend(ObjectNode description, JsonNode media, boolean isSent) {
        if (media instanceof ObjectNode object && !object.has("example") && object.has("schema")) {
            object.set("example", new Making(description, isSent).of("", "", object.path("schema"), 0));
        }
    }

    /** One example in the making. */
    private final class Making {

        private final ObjectNode description;
        private final boolean isSent;

        Making(ObjectNode description, boolean isSent) {
            this.description = description;
            this.isSent = isSent;
        }

        JsonNode of(String owner, String name, JsonNode schema, int depth) {
            String reference = schema.path("$ref").asText();
            if (!reference.isEmpty()) {
                String referred = reference.substring(Tree.SCHEMAS.length());
                JsonNode whole = words.path(referred);
                return whole.isMissingNode()
                        ? of(referred, name, Tree.resolved(description, schema), depth + 1)
                        : whole;
            }
            if (depth > DEEPEST) {
                return NODES.nullNode();
            }
            Optional<JsonNode> word = word(owner, name, schema);
            if (word.isPresent()) {
                return word.get();
            }
            if (schema.path("anyOf").isArray()) {
                return schema.path("anyOf").path(1).path("type").asText().equals("null") && !isSent
                        ? NODES.nullNode()
                        : of(owner, name, schema.path("anyOf").path(0), depth + 1);
            }
            if (schema.path("enum").isArray()) {
                return schema.path("enum").path(0);
            }
            if (schema.path("type").isArray() && !isSent) {
                return NODES.nullNode();
            }
            return ofType(owner, name, schema, depth);
        }

        private JsonNode ofType(String owner, String name, JsonNode schema, int depth) {
            return switch (type(schema)) {
                case "object" -> object(owner, schema, depth);
                case "array" -> NODES.arrayNode().add(of(owner, name, schema.path("items"), depth + 1));
                case "integer", "number" ->
                    NODES.numberNode(Math.max(
                            schema.path("minimum").asInt(1),
                            schema.path("exclusiveMinimum").asInt(0) + 1));
                case "boolean" -> NODES.booleanNode(false);
                default -> NODES.textNode(text(schema));
            };
        }

        private String text(JsonNode schema) {
            return switch (schema.path("format").asText()) {
                case "date-time" -> isSent ? "2027-03-01T10:00:00+01:00" : "2027-03-01T09:00:00Z";
                case "date" -> "2027-03-01";
                case "uri" -> "https://example.com/";
                default -> "text";
            };
        }

        private ObjectNode object(String owner, JsonNode schema, int depth) {
            ObjectNode object = NODES.objectNode();
            schema.path("properties").properties().forEach(property -> {
                if (!isSent || isRequired(schema, property.getKey()) || words.has(owner + "." + property.getKey())) {
                    object.set(property.getKey(), of(owner, property.getKey(), property.getValue(), depth + 1));
                }
            });
            if (schema.path("additionalProperties").isObject()) {
                object.set("key", of(owner, "", schema.path("additionalProperties"), depth + 1));
            }
            return object;
        }

        private Optional<JsonNode> word(String owner, String name, JsonNode schema) {
            return Optional.of(words.path(owner + "." + name))
                    .filter(word -> !word.isMissingNode())
                    .or(() -> Optional.of(words.path(name)).filter(word -> !word.isMissingNode()))
                    .filter(word -> fits(word, schema));
        }

        /** A word may be of another kind of thing that goes by the same name. */
        private boolean fits(JsonNode word, JsonNode schema) {
            if (schema.path("anyOf").isArray()) {
                return StreamSupport.stream(schema.path("anyOf").spliterator(), false)
                        .anyMatch(either -> fits(word, Tree.resolved(description, either)));
            }
            if (schema.path("enum").isArray()) {
                return StreamSupport.stream(schema.path("enum").spliterator(), false)
                        .anyMatch(word::equals);
            }
            return switch (type(schema)) {
                case "object" -> word.isObject();
                case "array" ->
                    word.isArray()
                            && (word.isEmpty() || fits(word.path(0), Tree.resolved(description, schema.path("items"))));
                case "integer" -> word.isInt();
                case "number" -> word.isNumber();
                case "boolean" -> word.isBoolean();
                case "string" -> word.isTextual();
                default -> false;
            };
        }
    }

    private static boolean isRequired(JsonNode schema, String property) {
        return StreamSupport.stream(schema.path("required").spliterator(), false)
                .anyMatch(name -> name.asText().equals(property));
    }

    private static String type(JsonNode schema) {
        return schema.path("type").isArray()
                ? schema.path("type").path(0).asText()
                : schema.path("type").asText("none");
    }
}
