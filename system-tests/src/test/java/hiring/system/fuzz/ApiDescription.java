package hiring.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hiring.allinone.Service;
import hiring.system.fuzz.Operation.Parameter;
import hiring.system.fuzz.Operation.Payload;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/** The OpenAPI description of a service, with all references resolved. */
final class ApiDescription {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private static final int DEEPEST = 12;

    private final Service service;
    private final JsonNode root;

    private ApiDescription(Service service, JsonNode root) {
        this.service = service;
        this.root = root;
    }

    static List<Operation> operations(Service service, String yaml) {
        JsonNode root = JSON.valueToTree(new Yaml().load(yaml));
        return new ApiDescription(service, root).operations();
    }

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operations.add(operation(method.getKey(), path.getKey(), method.getValue()));
                    }
                }));
        return operations;
    }

    private Operation operation(String method, String path, JsonNode described) {
        List<Parameter> parameters = StreamSupport.stream(
                        described.path("parameters").spliterator(), false)
                .map(parameter -> resolved(parameter, 0))
                .map(parameter -> new Parameter(
                        parameter.path("name").asText(), parameter.path("in").asText(), parameter.path("schema")))
                .toList();
        return new Operation(service, method.toUpperCase(Locale.ROOT), path, parameters, payload(described));
    }

    private Optional<Payload> payload(JsonNode described) {
        JsonNode content = resolved(described.path("requestBody"), 0).path("content");
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(content.properties().iterator().next())
                        .map(media -> new Payload(
                                media.getKey(),
                                resolved(media.getValue().path("schema"), 0),
                                media.getValue().path("example")));
    }

    private JsonNode resolved(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return JSON.createObjectNode();
        }
        if (node.path("$ref").isTextual()) {
            return resolved(root.at(node.path("$ref").asText().substring(1)), depth + 1);
        }
        if (node.isArray()) {
            ArrayNode elements = JSON.createArrayNode();
            node.forEach(element -> elements.add(resolved(element, depth + 1)));
            return elements;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode members = JSON.createObjectNode();
        node.properties().forEach(member -> members.set(member.getKey(), resolved(member.getValue(), depth + 1)));
        return members;
    }
}
