package hiring.choreography.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts in what is the same for every service: licence, where it is, who asks, tags, and a description where there is none. */
final class Frame implements Amendment {

    private static final Pattern BEGINNING = Pattern.compile("-([A-Za-z0-9]|$)");

    @Override
    public void amend(ObjectNode description) {
        describeService(description.withObject("/info"));
        description.putArray("servers").addObject().put("url", "/").put("description", "Wherever this was read.");
        demandToken(description);
        Tree.operations(description).forEach(Frame::describe);
        nameTags(description);
    }

    private static void describeService(ObjectNode info) {
        info.putObject("contact").put("name", "The hiring choreography's maintainers");
        info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
        if (!info.has("description")) {
            info.put("description", "What all services have in common.");
        }
    }

    private static void demandToken(ObjectNode description) {
        ObjectNode token = description.withObject("/components/securitySchemes").putObject("token");
        token.put("type", "http").put("scheme", "bearer").put("bearerFormat", "JWT");
        token.put("description", "Signed by RS256; its subject is who acts, its roles say what they may do.");
        description.putArray("security").addObject().putArray("token");
    }

    private static void describe(Tree.Operation operation) {
        describe(operation.node());
        operation.node().put("operationId", operation.method() + inOneWord(operation.path()));
        operation.parameters().forEach(Frame::describeParameter);
        operation
                .goodResponses()
                .forEach(response -> ((ObjectNode) response.getValue())
                        .put(
                                "description",
                                response.getKey().equals("204") ? "Done." : "Done; this is how it is now."));
    }

    private static void nameTags(ObjectNode description) {
        Set<String> tags = Tree.operations(description).stream()
                .flatMap(operation -> Tree.elementsAsText(operation.node().path("tags")))
                .collect(Collectors.toCollection(TreeSet::new));
        ArrayNode named = description.putArray("tags");
        tags.forEach(tag -> named.addObject().put("name", tag).put("description", tag));
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
            parameter.put("description", "How many at the most; 50 unless said otherwise.");
        }
        if (parameter.path("name").asText().equals("cursor")) {
            parameter.put("description", "The next of the page before.");
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
            parameter.put("description", "The number of an application.").put("example", 7);
        }
    }
}
