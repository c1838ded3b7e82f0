package hiring.choreography.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Tells of the headers that answers have. */
final class Headers implements Amendment {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Override
    public void amend(ObjectNode description) {
        for (Tree.Operation operation : Tree.operations(description)) {
            operation
                    .goodResponses()
                    .forEach(response ->
                            amend(description, operation, response.getKey(), (ObjectNode) response.getValue()));
        }
    }

    /** @param path of what is changed: the first version of a process is put where there is none */
    static ObjectNode ifMatch(String path) {
        ObjectNode parameter = NODES.objectNode();
        parameter.put("name", "If-Match").put("in", "header");
        parameter.put("required", !path.startsWith("/processes"));
        parameter.put(
                "description",
                "The entity tag of the revision that the change is meant for, or * for whichever there is. Without it the"
                        + " answer is 428, and 412 if somebody was faster. What must not be there yet is put with"
                        + " If-None-Match: * instead.");
        parameter.putObject("schema").put("type", "string");
        parameter.put("example", "\"3\"");
        return parameter;
    }

    private static void amend(ObjectNode description, Tree.Operation operation, String status, ObjectNode response) {
        JsonNode schema = Tree.resolved(
                description, response.path("content").path("application/json").path("schema"));
        if (schema.path("properties").has("revision")) {
            put(response, "ETag", "The revision, for If-Match.", "\"3\"");
        }
        if (schema.path("properties").has("items") && operation.hasParameter("cursor")) {
            put(
                    response,
                    "Link",
                    "Where the next page is, if there is one (RFC 8288).",
                    "<...?cursor=NTA>; rel=\"next\"");
        }
        if (status.equals("201") || status.equals("202")) {
            put(response, "Location", "Where it is from now on, if it has a place.", "/...");
        }
        if (operation.hasParameter("Idempotency-Key")) {
            put(response, "Idempotency-Replayed", "true if this was answered before, to the same key.", "true");
        }
    }

    private static void put(ObjectNode response, String name, String meaning, String example) {
        ObjectNode header = response.withObject("/headers").putObject(name);
        header.put("description", meaning);
        header.putObject("schema").put("type", "string");
        header.put("example", example);
    }
}
