package hiring.choreography.journey;

import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What has been heard of one application: the latest fact of the form and of every stage. ConsumerLag is commutative,
 * associative and idempotent, so neither order nor repetition of deliveries matters.
 *
 * @param application the latest fact of the form; empty until one was heard
 * @param stages the latest fact of each stage that one was heard of
 */
public record Journey(Optional<ApplicationFact> application, Map<StageName, StageFact> stages) {

    /** Nothing heard yet. */
    public static final Journey UNHEARD = new Journey(Optional.empty(), Map.of());

    public Journey {
        stages = Collections.unmodifiableMap(new TreeMap<>(stages));
    }

    /** This journey with a fact merged in; the very same journey if the fact is not newer than the one it has. */
    public Journey hear(Fact fact) {
        if (fact instanceof ApplicationFact heard) {
            return isNews(application, heard) ? new Journey(Optional.of(heard), stages) : this;
        }
        StageFact heard = (StageFact) fact;
        return isNews(Optional.ofNullable(stages.get(heard.stage())), heard) ? with(heard) : this;
    }

    /** The template that the application was submitted with; empty until its submission was heard. */
    public Optional<ProcessTemplate> process() {
        return application.flatMap(ApplicationFact::process);
    }

    /** What was recorded at a stage; empty if nothing was, or nothing has been heard of it. */
    public Optional<StageStatus> recorded(StageName stage) {
        return Optional.ofNullable(stages.get(stage)).flatMap(StageFact::recorded);
    }

    private static boolean isNews(Optional<? extends Fact> known, Fact heard) {
        return known.map(fact -> fact.revision() < heard.revision()).orElse(true);
    }

    private Journey with(StageFact heard) {
        Map<StageName, StageFact> merged = new TreeMap<>(stages);
        merged.put(heard.stage(), heard);
        return new Journey(application, merged);
    }
}
