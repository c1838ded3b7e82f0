package hiring.choreography.stage;

import hiring.choreography.event.Verb;
import hiring.choreography.openapi.ApiContribution;
import hiring.choreography.web.Conflict;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a stage's declaration says in its API description. */
@Singleton
@Requires(beans = Stage.class)
final class StageContribution implements ApiContribution {

    /** Of the stages that pass, as the description names them. */
    private static final String PASSING = "<predecessor>.passed";

    private final StageDeclaration declaration;

    StageContribution(Stage stage) {
        this.declaration = stage.declaration();
    }

    @Override
    public Map<String, List<String>> values() {
        Outcomes byName = declaration.outcomes(OutcomeController.OUTCOME);
        return Map.of(
                "outcome", declaration.outcomes().names(),
                "qualifier", declaration.outcomes().qualifiers(),
                "OutcomeRequest.outcome", byName.names(),
                "OutcomeRequest.qualifier", byName.qualifiers(),
                "BulkOutcomeRequest.outcome", byName.names(),
                "BulkOutcomeRequest.qualifier", byName.qualifiers(),
                "allowedActions", declaration.allActions(),
                // problems are about dead letters, too, which have actions of their own
                "Problem.allowedActions", List.of());
    }

    @Override
    public List<Conflict> conflicts() {
        return declaration.conflicts();
    }

    private List<String> consumed() {
        return declaration.consumes(Subscription.OUTCOMES)
                ? Stream.concat(declaration.routingKeys().stream(), Stream.of(PASSING))
                        .toList()
                : declaration.routingKeys();
    }

    @Override
    public Map<String, Object> declaration() {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("stage", declaration.name().value());
        shown.put("title", declaration.title());
        shown.put("consumes", consumed());
        shown.put("publishes", declaration.publishes().stream().map(Verb::word).toList());
        shown.put("outcomes", declaration.outcomes().all());
        shown.put("actions", declaration.allActions());
        shown.put("assignees", declaration.assignees());
        return shown;
    }
}
