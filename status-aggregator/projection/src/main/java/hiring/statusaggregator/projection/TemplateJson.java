package hiring.statusaggregator.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import hiring.choreography.process.ProcessTemplate;

/** Reads and writes a process template as JSON in one column. */
final class TemplateJson {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private TemplateJson() {}

    static String write(ProcessTemplate template) {
        try {
            return JSON.writeValueAsString(template);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a template that cannot be written: " + template.name(), e);
        }
    }

    static ProcessTemplate read(String json) {
        try {
            return JSON.readValue(json, ProcessTemplate.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a template that cannot be read", e);
        }
    }
}
