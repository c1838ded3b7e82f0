package hiring.application.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import hiring.choreography.process.StageName;
import hiring.choreography.process.StageOrder;
import java.util.LinkedHashMap;
import java.util.Map;

/** Converts a template's stages to one column, preserving their order. */
final class StagesJson {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private StagesJson() {}

    static String write(Map<StageName, StageOrder> stages) {
        try {
            return JSON.writeValueAsString(stages);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stages that cannot be written", e);
        }
    }

    static Map<StageName, StageOrder> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<LinkedHashMap<StageName, StageOrder>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stages that cannot be read", e);
        }
    }
}
