package hiring.choreography.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** The API description of a service, as it is served. */
final class ApiDescription {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_COLUMNS = 120;

    private final List<Amendment> amendments;

    /**
     * @param contributions what the service declares
     * @param shared what {@link Components} adds
     * @param words what {@link Examples} are made of
     */
    ApiDescription(Routes routes, List<Contribution> contributions, ObjectNode shared, JsonNode words) {
        List<Amendment> all = new ArrayList<>(List.of(new InjectedArguments(), new Nullability()));
        all.addAll(contributions);
        all.addAll(List.of(
                new Dialect(),
                new Frame(),
                new Headers(routes),
                new Problems(routes),
                new Components(shared),
                new Examples(words)));
        this.amendments = List.copyOf(all);
    }

    /** The description that the compiler wrote, put right; both in YAML. */
    String amended(String compiled) {
        ObjectNode description = read(compiled);
        amendments.forEach(amendment -> amendment.amend(description));
        return written(description);
    }

    /** Reads YAML; an empty text is an empty object. */
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
