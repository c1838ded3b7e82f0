package hiring.choreography.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes out the arguments that a controller gets from the token or from a header. The compiler takes every argument for a part
 * of the query or the body.
 */
final class InjectedArguments implements Amendment {

    private static final List<String> NAMES = List.of("Person", "Actor", "IfMatch", "LongPoll");
    private static final Set<String> INJECTED =
            NAMES.stream().map(Tree.SCHEMAS::concat).collect(Collectors.toUnmodifiableSet());

    @Override
    public void amend(ObjectNode description) {
        Tree.operations(description).forEach(InjectedArguments::amend);
        Tree.schemas(description).remove(NAMES);
    }

    private static void amend(Tree.Operation operation) {
        ArrayNode parameters = operation.node().withArray("/parameters");
        ArrayNode kept = parameters.arrayNode();
        Tree.elements(parameters)
                .filter(parameter -> !isInjected(parameter.path("schema")))
                .forEach(kept::add);
        operation.node().set("parameters", kept);
        if (kept.isEmpty()) {
            operation.node().remove("parameters");
        }
        JsonNode bodies = operation.node().path("requestBody").path("content");
        bodies.forEach(media -> amendBody((ObjectNode) media));
        if (bodies.size() > 0 && bodies.iterator().next().path("schema").isMissingNode()) {
            operation.node().remove("requestBody");
        }
    }

    /** The real body stands beside an object with what was injected, if there is one. */
    private static void amendBody(ObjectNode media) {
        JsonNode schema = media.path("schema");
        List<ObjectNode> parts = schema.path("allOf").isArray()
                ? Tree.elements(schema.path("allOf")).toList()
                : Stream.of(schema)
                        .filter(ObjectNode.class::isInstance)
                        .map(ObjectNode.class::cast)
                        .toList();
        if (parts.stream().noneMatch(InjectedArguments::injects)) {
            return;
        }
        media.remove("schema");
        parts.stream().filter(part -> !injects(part)).findFirst().ifPresent(part -> media.set("schema", part));
    }

    private static boolean injects(ObjectNode schema) {
        JsonNode properties = schema.path("properties");
        return properties.size() > 0
                && properties.properties().stream().allMatch(property -> isInjected(property.getValue()));
    }

    private static boolean isInjected(JsonNode schema) {
        return INJECTED.contains(schema.path("$ref").asText());
    }
}
