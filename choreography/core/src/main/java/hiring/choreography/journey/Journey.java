package hiring.choreography.journey;

import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The facts received about one application: the latest of the form and of every stage. Merging is commutative,
 * associative and idempotent, so neither order nor repetition of deliveries matters.
 *
 * @param application the latest fact of the form; empty until one is received
 * @param stages the latest fact of each stage that has one
 */
public record Journey(Optional<ApplicationFact> application, Map<StageName, StageFact> stages) {

    /** No facts received yet. */
    public static final Journey EMPTY = new Journey(Optional.empty(), Map.of());

    public Journey {
        stages = Collections.unmodifiableMap(new TreeMap<>(stages));
    }

    /** This journey with a fact merged in; the very same journey if the fact is not newer than the one it has. */
    public Journey with(Fact fact) {
        if (fact instanceof ApplicationFact form) {
            return isNews(application, form) ? new Journey(Optional.of(form), stages) : this;
        }
        StageFact stage = (StageFact) fact;
        return isNews(Optional.ofNullable(stages.get(stage.stage())), stage) ? replacing(stage) : this;
    }

    /** The template that the application was submitted with; empty until its submission is received. */
    public Optional<ProcessTemplate> process() {
        return application.flatMap(ApplicationFact::process);
    }

    /** The recorded status of a stage; empty if none was recorded or received. */
    public Optional<StageStatus> recorded(StageName stage) {
        return Optional.ofNullable(stages.get(stage)).flatMap(StageFact::recorded);
    }

    private static boolean isNews(Optional<? extends Fact> known, Fact received) {
        return known.map(fact -> fact.revision() < received.revision()).orElse(true);
    }

    private Journey replacing(StageFact received) {
        Map<StageName, StageFact> merged = new TreeMap<>(stages);
        merged.put(received.stage(), received);
        return new Journey(application, merged);
    }
}
