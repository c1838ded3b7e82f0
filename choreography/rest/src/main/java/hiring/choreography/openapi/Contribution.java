package hiring.choreography.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hiring.choreography.web.Conflict;
import java.util.List;
import java.util.Map;

/** Adds to a description what its service declares: the values of texts, the service's own 409s, and the declaration itself. */
final class Contribution implements Amendment {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONFLICTS = "/responses/Conflict/content/application~1problem+json/examples";

    private final ApiContribution contribution;

    Contribution(ApiContribution contribution) {
        this.contribution = contribution;
    }

    @Override
    public void amend(ObjectNode description) {
        description.withObject("/info").set("x-declaration", JSON.valueToTree(contribution.declaration()));
        Tree.schemas(description)
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(property -> limit(property.getValue(), values(schema.getKey(), property.getKey()))));
    }

    private List<String> values(String schema, String property) {
        Map<String, List<String>> values = contribution.values();
        return values.getOrDefault(schema + "." + property, values.getOrDefault(property, List.of()));
    }

    private static void limit(JsonNode property, List<String> values) {
        JsonNode text = property.path("type").asText().equals("array") ? property.path("items") : property;
        if (!values.isEmpty()
                && text instanceof ObjectNode limited
                && limited.path("type").asText().equals("string")) {
            limited.set("enum", Tree.texts(values));
        }
    }

    /** Adds the service's own 409s to the components that descriptions share. */
    void addConflicts(ObjectNode shared) {
        contribution
                .conflicts()
                .forEach(conflict ->
                        shared.withObject(CONFLICTS).putObject(conflict.name()).set("value", problem(conflict)));
    }

    private static ObjectNode problem(Conflict conflict) {
        return JSON.createObjectNode()
                .put("type", "urn:hiring:problem:" + conflict.name())
                .put("title", conflict.title())
                .put("status", 409)
                .put("detail", conflict.example());
    }
}
