package hiring.statusaggregator;

import hiring.choreography.event.Verb;
import hiring.choreography.journey.StageStatus;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary histories of an application, plausible or not. */
public final class ArbitraryStories {

    private ArbitraryStories() {}

    /** Adds 1 to 30 arbitrary events to a story. */
    public static Arbitrary<UnaryOperator<Story>> steps() {
        return stepAfterAPause().list().ofMinSize(1).ofMaxSize(30).map(steps -> story -> {
            steps.forEach(step -> step.accept(story));
            return story;
        });
    }

    private static Arbitrary<Consumer<Story>> stepAfterAPause() {
        Arbitrary<Duration> pauses = Arbitraries.of(
                Duration.ZERO, Duration.ZERO, Duration.ofHours(5), Duration.ofDays(2), Duration.ofDays(11));
        return Combinators.combine(pauses, step()).as((time, step) -> story -> step.accept(story.later(time)));
    }

    private static Arbitrary<Consumer<Story>> step() {
        Arbitrary<String> stages = Arbitraries.of("phone-screen", "background-check", "aptitude-test", "offer");
        return Arbitraries.oneOf(
                Arbitraries.<Consumer<Story>>of(Story::drafted, Story::submitted, Story::withdrawn, Story::reinstated),
                Arbitraries.<Consumer<Story>>of(
                        story -> story.renamed("Augusta"),
                        story -> story.offer(Verb.ACCEPTED, StageStatus.ACCEPTED),
                        story -> story.offer(Verb.WITHHELD, StageStatus.NO_OFFER),
                        story -> story.recorded("offer", Verb.WITHHELD, StageStatus.NO_OFFER, "WITHHELD"),
                        story -> story.recorded("offer", Verb.REJECTED, StageStatus.REJECTED, "CANDIDATE_WITHDREW"),
                        story -> story.recorded("offer", Verb.RESCINDED, StageStatus.RESCINDED, "APPLICATION_ENDED")),
                stages.map(stage -> story -> story.pending(stage)),
                stages.map(stage -> story -> story.overdue(stage, "anita", Story.BEGINNING)),
                stages.map(stage -> story -> story.passed(stage)),
                stages.map(stage -> story -> story.failed(stage)),
                stages.map(stage -> story -> story.failed(stage, "FAILED", "SKILLS")),
                stages.map(stage -> story -> story.cancelled(stage)),
                stages.map(stage -> story -> story.closed(stage)));
    }
}
