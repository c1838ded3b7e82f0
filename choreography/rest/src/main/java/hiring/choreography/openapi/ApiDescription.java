package hiring.choreography.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** A service's API as it is told to everybody. */
final class ApiDescription {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_COLUMNS = 120;

    private final List<Amendment> amendments;

    /**
     * @param words what examples are made of, as {@link Examples} takes them
     * @param open what takes no token, each as method and path
     */
    ApiDescription(JsonNode words, Set<String> open) {
        this.amendments = List.of(
                new InjectedArguments(),
                new Nullability(),
                new Dialect(),
                new Frame(),
                new Problems(open),
                new Headers(),
                new Examples(words));
    }

    /** The description that the compiler wrote, put right; both in YAML. */
    String amended(String compiled) {
        ObjectNode description = read(compiled);
        amendments.forEach(amendment -> amendment.amend(description));
        return written(description);
    }

    static ObjectNode read(String yaml) {
        Object loaded = new Yaml(new LoaderOptions()).load(yaml);
        return loaded == null ? JSON.createObjectNode() : JSON.valueToTree(loaded);
    }

    private static String written(ObjectNode description) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(MOST_COLUMNS);
        options.setSplitLines(false);
        return new Yaml(options).dump(JSON.convertValue(description, Map.class));
    }
}
