package hiring.statusaggregator.explanation;

import hiring.choreography.process.StageName;
import hiring.pages.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sentences that say what comes next for an application, and what would end it. */
record NextSentences(ProcessState state, Messages messages) {

    List<String> sentences() {
        if (state.isDraft()) {
            return List.of(messages.of("next.draft"));
        }
        List<NextStages> turns = state.turns();
        return turns.isEmpty()
                ? hiring().stream().toList()
                : turns.stream().flatMap(this::sentences).toList();
    }

    /** If no stage is left to open, the pending ones are the last. */
    private Optional<String> hiring() {
        List<StageName> last = state.atWork();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                last.equals(List.of(StageName.OFFER))
                        ? messages.of("next.hired.offer", messages.the(last))
                        : messages.of("next.hired", messages.the(last), last.size()));
    }

    private Stream<String> sentences(NextStages turn) {
        String key = turn.after().size() == 1 ? "next.one" : "next.join";
        String coming = messages.of(
                key,
                messages.the(turn.after()),
                messages.the(turn.stages()),
                turn.stages().size(),
                turn.after().size());
        return Stream.concat(Stream.of(coming), passed(turn));
    }

    private Stream<String> passed(NextStages turn) {
        List<StageName> passed = turn.after().stream().filter(state::hasPassed).toList();
        return passed.isEmpty()
                ? Stream.empty()
                : Stream.of(messages.of("next.passed", messages.the(passed), passed.size()));
    }

    /** What would end the application; none if it has ended, or if its form is missing. */
    List<String> endings() {
        if (state.hasEnded() || state.projection().form().isEmpty()) {
            return List.of();
        }
        return Stream.of(state.atWork().stream().map(this::ending), later(), withdrawal())
                .flatMap(sentences -> sentences)
                .toList();
    }

    private String ending(StageName stage) {
        return messages.of(stage.isOffer() ? "ends.offer" : "ends.failed", messages.the(stage));
    }

    private Stream<String> later() {
        return state.turns().isEmpty() ? Stream.empty() : Stream.of(messages.of("ends.later"));
    }

    private Stream<String> withdrawal() {
        return Stream.of(messages.of("ends.withdrawn"));
    }
}
