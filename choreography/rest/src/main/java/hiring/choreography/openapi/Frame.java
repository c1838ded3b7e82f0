package hiring.choreography.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.regex.Pattern;

/** Adds what is the same for every service: licence, server, security, stable operation ids, and descriptions where there are none. */
final class Frame implements Amendment {

    private static final Pattern BEGINNING = Pattern.compile("-([A-Za-z0-9]|$)");

    @Override
    public void amend(ObjectNode description) {
        describeService(description.withObject("/info"));
        description
                .putArray("servers")
                .addObject()
                .put("url", "/")
                .put("description", "The server that this document was read from.");
        description.putArray("security").addObject().putArray("token");
        Tree.operations(description).forEach(Frame::describe);
    }

    private static void describeService(ObjectNode info) {
        info.putObject("contact").put("name", "The hiring choreography's maintainers");
        info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
        if (!info.has("description")) {
            info.put("description", "Common to all services.");
        }
    }

    private static void describe(Tree.Operation operation) {
        describe(operation.node());
        operation.node().put("operationId", operation.method() + inOneWord(operation.path()));
        operation.parameters().forEach(Frame::describeParameter);
        operation
                .goodResponses()
                .forEach(response -> ((ObjectNode) response.getValue())
                        .put("description", response.getKey().equals("204") ? "Success, without a body." : "Success."));
    }

    /** The compiler numbers methods of the same name, and anew whenever there is another. */
    private static String inOneWord(String path) {
        String words = path.replace("{", "by-").replaceAll("[^A-Za-z0-9]+", "-");
        return BEGINNING.matcher(words).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    private static void describe(ObjectNode operation) {
        if (!operation.has("description") && operation.has("summary")) {
            operation.put("description", operation.path("summary").asText());
        }
        if (!operation.has("summary") && operation.has("description")) {
            operation.put("summary", operation.path("description").asText());
        }
    }

    private static void describeParameter(ObjectNode parameter) {
        if (parameter.path("name").asText().equals("limit")) {
            ((ObjectNode) parameter.path("schema")).put("minimum", 1).put("maximum", 200);
            parameter.put("description", "The size of a page. The default is 50.");
        }
        if (parameter.path("name").asText().equals("cursor")) {
            parameter.put("description", "The value of next from the page before.");
        }
        // there is no way to say null in an address
        if (parameter.path("schema") instanceof ObjectNode schema
                && schema.path("type").isArray()) {
            schema.set("type", schema.path("type").path(0));
        }
        if (parameter.path("schema").path("anyOf").isArray()) {
            parameter.set("schema", parameter.path("schema").path("anyOf").path(0));
        }
        if (parameter.path("name").asText().equals("applicationId")) {
            parameter.set(
                    "schema",
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("type", "integer")
                            .put("format", "int64")
                            .put("minimum", 1));
            parameter.put("description", "The number of the application.").put("example", 7);
        }
    }
}
