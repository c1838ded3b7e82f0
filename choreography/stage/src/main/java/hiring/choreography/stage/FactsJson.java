package hiring.choreography.stage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import hiring.choreography.journey.ApplicationFact;
import hiring.choreography.journey.Journey;
import hiring.choreography.journey.StageFact;
import hiring.choreography.process.StageName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A journey as it is kept in one column: the facts alone, never anything derived. */
final class FactsJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.USE_DEFAULTS))
            .build();

    private FactsJson() {}

    private record Facts(Optional<ApplicationFact> application, List<StageFact> stages) {}

    static String write(Journey journey) {
        try {
            return JSON.writeValueAsString(new Facts(
                    journey.application(), journey.stages().values().stream().toList()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facts that cannot be written", e);
        }
    }

    static Journey read(String json) {
        try {
            Facts facts = JSON.readValue(json, Facts.class);
            Map<StageName, StageFact> stages =
                    facts.stages().stream().collect(Collectors.toMap(StageFact::stage, fact -> fact));
            return new Journey(facts.application(), stages);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facts that cannot be read", e);
        }
    }
}
