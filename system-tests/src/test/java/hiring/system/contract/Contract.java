package hiring.system.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** The responses that a service's OpenAPI description allows. */
public final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    /** Pages and machine-readable resources that no description includes. */
    private static final Pattern NOT_DESCRIBED =
            Pattern.compile("/|/(health|prometheus|openapi\\.yml|swagger-ui|webjars|assets|sign-in|sign-out)(/.*)?");

    private final JsonNode description;
    private final List<Route> routes;
    private final Map<JsonNode, JsonSchema> schemas = new ConcurrentHashMap<>();

    /**
     * A response.
     *
     * @param mediaType empty if there is none
     */
    public record Response(int status, String mediaType, String body) {}

    private record Route(String template, Pattern pattern, JsonNode methods) {}

    private Contract(JsonNode description) {
        this.description = description;
        List<Route> found = new ArrayList<>();
        description.path("paths").properties().forEach(path -> found.add(route(path.getKey(), path.getValue())));
        this.routes = List.copyOf(found);
    }

    /**
     * Reads a description.
     *
     * @param yaml the description as served
     */
    public static Contract of(String yaml) {
        return new Contract(JSON.valueToTree(new Yaml().load(yaml)));
    }

    /**
     * Returns the differences between a response and the description.
     *
     * @param path the requested path without the query
     * @return empty if there are none
     */
    public List<String> breaches(String method, String path, Response answer) {
        Optional<JsonNode> operation = operation(method, path);
        if (operation.isEmpty()) {
            boolean isWell =
                    answer.status() >= 400 || NOT_DESCRIBED.matcher(path).matches();
            return isWell ? List.of() : List.of(method + " " + path + " is in no description");
        }
        JsonNode responses = operation.get().path("responses");
        String status = String.valueOf(answer.status());
        if (answer.status() < 400 && !responses.has(status)) {
            return List.of("a " + status + " was not promised");
        }
        return breaches(resolved(responses.has(status) ? responses.path(status) : responses.path("default")), answer);
    }

    private List<String> breaches(JsonNode response, Response answer) {
        JsonNode content = response.path("content");
        if (answer.body().isEmpty() || content.isMissingNode()) {
            boolean isWell = answer.body().isEmpty() == content.isMissingNode();
            return isWell ? List.of() : List.of("there is a body, or none, against the promise");
        }
        String type = bare(answer.mediaType());
        return content.properties().stream()
                .filter(promised -> bare(promised.getKey()).equals(type))
                .findFirst()
                .map(promised -> type.endsWith("json")
                        ? breaches(promised.getValue().path("schema"), answer.body())
                        : List.<String>of())
                .orElseGet(() -> List.of("the media type " + type + " was not promised"));
    }

    /** Removes the parameters of a media type, such as the charset. */
    private static String bare(String mediaType) {
        return mediaType.replaceAll(";.*", "").strip();
    }

    private List<String> breaches(JsonNode schema, String body) {
        try {
            return schemas.computeIfAbsent(schema, this::compiled).validate(JSON.readTree(body)).stream()
                    .map(ValidationMessage::getMessage)
                    .sorted()
                    .toList();
        } catch (JsonProcessingException e) {
            return List.of("no JSON");
        }
    }

    private JsonSchema compiled(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", strict(description.path("components")));
        return SCHEMAS.getSchema(whole);
    }

    /** Undescribed members are not allowed, except in a problem. */
    private static JsonNode strict(JsonNode components) {
        ObjectNode copy = components.deepCopy();
        copy.path("schemas").properties().forEach(schema -> {
            boolean isOpen = schema.getKey().equals("Problem")
                    || !schema.getValue().path("properties").isObject()
                    || schema.getValue().has("additionalProperties");
            if (!isOpen) {
                ((ObjectNode) schema.getValue()).put("additionalProperties", false);
            }
        });
        return copy;
    }

    private Optional<JsonNode> operation(String method, String path) {
        return routes.stream()
                .filter(route -> route.pattern().matcher(path).matches())
                .filter(route -> route.methods().has(method.toLowerCase(Locale.ROOT)))
                .min((one, other) -> parameters(one.template()) - parameters(other.template()))
                .map(route -> route.methods().path(method.toLowerCase(Locale.ROOT)));
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : description.at(reference.substring(1));
    }

    private static Route route(String template, JsonNode methods) {
        String pattern = Pattern.compile("\\{[^}]*}")
                .splitAsStream(template + " ")
                .map(part -> Pattern.quote(part.strip()))
                .collect(Collectors.joining("[^/]+"));
        return new Route(template, Pattern.compile(pattern), methods);
    }

    private static int parameters(String template) {
        return (int) template.chars().filter(sign -> sign == '{').count();
    }
}
