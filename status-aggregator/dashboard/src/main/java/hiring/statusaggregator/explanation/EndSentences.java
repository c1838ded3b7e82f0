package hiring.statusaggregator.explanation;

import static java.util.function.Function.identity;

import hiring.choreography.event.Actor;
import hiring.choreography.process.StageName;
import hiring.pages.Messages;
import hiring.statusaggregator.projection.StageReport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sentence that says how an application has ended. */
record EndSentences(ProcessState state, Optional<Withdrawal> withdrawal, Messages messages) {

    Stream<String> sentences() {
        Stream<String> end = state.isWithdrawn() ? withdrawn() : ended();
        return Stream.concat(end, cancelled());
    }

    private Stream<String> withdrawn() {
        String statement = withdrawal.map(this::statement).orElseGet(() -> messages.of("why.withdrawn"));
        return Stream.concat(
                Stream.of(statement),
                withdrawal
                        .flatMap(Withdrawal::reason)
                        .map(reason -> messages.of("why.withdrawn.reason", reason))
                        .stream());
    }

    private String statement(Withdrawal known) {
        String party = known.by().map(Enum::name).orElse("by");
        return messages.of("why.withdrawn." + party, known.actor().name());
    }

    private Stream<String> ended() {
        StageReport first = state.ends().get(0);
        Stream<String> others = state.ends().stream().skip(1).map(other -> messages.of("why.ended.too", end(other)));
        return Stream.of(Stream.of(messages.of("why.ended", end(first))), recorded(first).stream(), others)
                .flatMap(identity());
    }

    private String end(StageReport report) {
        return messages.of("why.ended." + report.status(), messages.the(report.stage()));
    }

    private Optional<String> recorded(StageReport report) {
        Optional<String> outcome = report.outcome().map(messages::term);
        Optional<String> qualifier = report.qualifier().map(messages::term);
        String key = qualifier.isPresent() ? "why.recorded.qualified" : "why.recorded.outcome";
        return report.actor()
                .map(Actor::name)
                .map(actor -> outcome.isPresent()
                        ? messages.of(key, actor, outcome.get(), qualifier.orElse(""))
                        : messages.of("why.recorded", actor));
    }

    private Stream<String> cancelled() {
        List<StageName> stages = state.cancelled();
        return stages.isEmpty() ? Stream.empty() : Stream.of(messages.of("why.cancelled", messages.the(stages)));
    }
}
