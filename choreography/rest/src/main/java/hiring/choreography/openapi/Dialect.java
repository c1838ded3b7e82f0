package hiring.choreography.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** Says in OpenAPI 3.1, whose schemas are JSON Schema's, what the compiler said in 3.0. */
final class Dialect implements Amendment {

    private static final Set<String> NOT_BLANK = Set.of("(?s).*\\S.*", ".*\\S.*");
    private static final String CONTROL = "\\u0000-\\u001f\\u007f";

    @Override
    public void amend(ObjectNode description) {
        description.put("openapi", "3.1.0");
        Tree.schemas(description).properties().forEach(schema -> unwrap((ObjectNode) schema.getValue()));
        Tree.eachObject(description, Dialect::amendSchema);
    }

    private static void amendSchema(ObjectNode schema) {
        exclusive(schema, "exclusiveMinimum", "minimum");
        exclusive(schema, "exclusiveMaximum", "maximum");
        amendPattern(schema);
        schema.remove(List.of("x-pattern-message", "x-enum-descriptions", "x-enum-varnames"));
        if (schema.path("nullable").isBoolean()) {
            boolean isNullable = schema.remove("nullable").asBoolean();
            if (isNullable) {
                allowNull(schema);
            }
        }
    }

    /** A number or a name that has a type of its own in Java is a bare value in JSON. */
    private static void unwrap(ObjectNode schema) {
        JsonNode members = schema.path("properties");
        if (members.size() == 1 && members.path("value").isObject()) {
            ObjectNode value = (ObjectNode) members.path("value");
            schema.removeAll();
            schema.setAll(value);
        }
    }

    /** Java matches as a whole by default, JSON Schema anywhere; and it knows fewer names of characters. */
    private static void amendPattern(ObjectNode schema) {
        if (schema.path("pattern").isTextual()) {
            String java = schema.path("pattern").asText();
            schema.put("pattern", NOT_BLANK.contains(java) ? "\\S" : "^(?:" + characters(java) + ")$");
        }
    }

    private static String characters(String java) {
        return java.replace("[\\p{L}\\p{N}.-]", "[^\\s/?#:@]")
                .replace("\\P{Cntrl}", "[^" + CONTROL + "]")
                .replace("\\p{Cntrl}", CONTROL);
    }

    private static void exclusive(ObjectNode schema, String flag, String bound) {
        if (schema.path(flag).isBoolean()) {
            boolean isExclusive = schema.remove(flag).asBoolean();
            if (isExclusive && schema.has(bound)) {
                schema.set(flag, schema.remove(bound));
            }
        }
    }

    private static void allowNull(ObjectNode schema) {
        if (schema.path("type").isTextual()) {
            String type = schema.path("type").asText();
            schema.set("type", Tree.texts(List.of(type, "null")));
            if (schema.path("enum") instanceof ArrayNode values) {
                values.addNull();
            }
            return;
        }
        JsonNode reference = schema.has("$ref")
                ? Tree.reference(schema.remove("$ref").asText())
                : schema.remove("allOf").path(0);
        ArrayNode either = schema.putArray("anyOf");
        either.add(reference);
        either.addObject().put("type", "null");
    }
}
