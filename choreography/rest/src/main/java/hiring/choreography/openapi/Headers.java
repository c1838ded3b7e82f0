package hiring.choreography.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Says which headers requests take and responses have. */
final class Headers implements Amendment {

    private final Routes routes;

    Headers(Routes routes) {
        this.routes = routes;
    }

    @Override
    public void amend(ObjectNode description) {
        for (Tree.Operation operation : Tree.operations(description)) {
            amendRequest(operation);
            operation
                    .goodResponses()
                    .forEach(response ->
                            amendResponse(description, operation, response.getKey(), (ObjectNode) response.getValue()));
        }
    }

    private void amendRequest(Tree.Operation operation) {
        if (routes.isIdempotent(operation)) {
            operation.node().withArray("/parameters").add(Components.reference("parameters", "IdempotencyKey"));
        }
        if (routes.isRevised(operation)) {
            // the first version of a process is put where there is none
            String name = operation.path().startsWith("/processes") ? "IfMatchOrNoneMatch" : "IfMatch";
            operation.node().withArray("/parameters").add(Components.reference("parameters", name));
        }
        if (routes.isPolled(operation)) {
            operation
                    .node()
                    .withArray("/parameters")
                    .add(Components.reference("parameters", "Prefer"))
                    .add(Components.reference("parameters", "IfNoneMatch"));
            operation.responses().set("304", Components.reference("responses", "NotModified"));
        }
    }

    private void amendResponse(ObjectNode description, Tree.Operation operation, String status, ObjectNode response) {
        JsonNode properties = Tree.resolved(
                        description,
                        response.path("content").path("application/json").path("schema"))
                .path("properties");
        if (properties.has("revision") || routes.isPolled(operation)) {
            put(response, "ETag", "ETag");
        }
        if (properties.has("items") && operation.hasParameter("cursor")) {
            put(response, "Link", "Link");
        }
        if (status.equals("201") || status.equals("202")) {
            put(response, "Location", "Location");
        }
        if (routes.isPolled(operation)) {
            put(response, "Preference-Applied", "PreferenceApplied");
        }
        if (routes.isIdempotent(operation)) {
            put(response, "Idempotency-Replayed", "IdempotencyReplayed");
        }
    }

    private static void put(ObjectNode response, String header, String component) {
        response.withObject("/headers").set(header, Components.reference("headers", component));
    }
}
