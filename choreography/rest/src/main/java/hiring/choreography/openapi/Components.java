package hiring.choreography.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Gives a description the shared components that it refers to, and says what its tags mean. */
final class Components implements Amendment {

    private static final String ROOT = "#/components/";

    private final ObjectNode shared;

    /** @param shared components by kind and name, and tags, as in {@code components.yml} */
    Components(ObjectNode shared) {
        this.shared = shared;
    }

    /** A reference to a component, for example to one of the {@code headers}. */
    static ObjectNode reference(String kind, String name) {
        return Tree.reference(ROOT + kind + "/" + name);
    }

    @Override
    public void amend(ObjectNode description) {
        ObjectNode components = description.withObject("/components");
        components.set("securitySchemes", shared.path("securitySchemes"));
        add(references(description), components, new TreeSet<>());
        describeTags(description);
    }

    /** A component may refer to others. */
    private void add(Set<String> references, ObjectNode components, Set<String> added) {
        references.stream().filter(added::add).toList().forEach(reference -> {
            String pointer = reference.substring(ROOT.length() - 1);
            JsonNode component = shared.at(pointer);
            if (component.isObject()) {
                int end = pointer.lastIndexOf('/');
                components.withObject(pointer.substring(0, end)).set(pointer.substring(end + 1), component.deepCopy());
                add(references(component), components, added);
            }
        });
    }

    private static Set<String> references(JsonNode node) {
        return node.findValuesAsText("$ref").stream()
                .filter(reference -> reference.startsWith(ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void describeTags(ObjectNode description) {
        Set<String> used = Tree.operations(description).stream()
                .flatMap(operation -> Tree.elementsAsText(operation.node().path("tags")))
                .collect(Collectors.toCollection(TreeSet::new));
        List<ObjectNode> named = used.stream().map(this::tag).toList();
        description.putArray("tags").addAll(named);
    }

    private ObjectNode tag(String name) {
        Optional<ObjectNode> described = Tree.elements(shared.path("tags"))
                .filter(tag -> tag.path("name").asText().equals(name))
                .findFirst();
        return described.orElseGet(() -> shared.objectNode().put("name", name));
    }
}
