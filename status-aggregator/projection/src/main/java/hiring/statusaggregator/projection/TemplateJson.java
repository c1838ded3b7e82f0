package hiring.statusaggregator.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import hiring.choreography.process.ProcessTemplate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads and writes a process template as JSON in one column. */
final class TemplateJson {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private static final int MOST_KEPT = 100;
    private static final Map<String, ProcessTemplate> READ = new ConcurrentHashMap<>();

    private TemplateJson() {}

    static String write(ProcessTemplate template) {
        try {
            return JSON.writeValueAsString(template);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a template that cannot be written: " + template.name(), e);
        }
    }

    /** There are few templates and many rows with each, so those read last are kept. */
    static ProcessTemplate read(String json) {
        Optional<ProcessTemplate> known = Optional.ofNullable(READ.get(json));
        return known.orElseGet(() -> keep(json, parse(json)));
    }

    private static ProcessTemplate keep(String json, ProcessTemplate template) {
        if (READ.size() >= MOST_KEPT) {
            READ.clear();
        }
        READ.put(json, template);
        return template;
    }

    private static ProcessTemplate parse(String json) {
        try {
            return JSON.readValue(json, ProcessTemplate.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a template that cannot be read", e);
        }
    }
}
