package hiring.statusaggregator.story;

import static java.util.function.Function.identity;

import hiring.choreography.event.Actor;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.picture.StageReport;
import hiring.statusaggregator.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says how an application has ended. */
record Epilogue(Situation situation, Optional<Withdrawal> withdrawal, Words words) {

    Stream<String> sentences() {
        Stream<String> end = situation.isWithdrawn() ? withdrawn() : ended();
        return Stream.concat(end, cancelled());
    }

    private Stream<String> withdrawn() {
        String deed = withdrawal.map(this::deed).orElseGet(() -> words.of("why.withdrawn"));
        return Stream.concat(
                Stream.of(deed),
                withdrawal
                        .flatMap(Withdrawal::reason)
                        .map(reason -> words.of("why.withdrawn.reason", reason))
                        .stream());
    }

    private String deed(Withdrawal known) {
        String party = known.by().map(Enum::name).orElse("by");
        return words.of("why.withdrawn." + party, known.actor().name());
    }

    private Stream<String> ended() {
        StageReport first = situation.ends().get(0);
        Stream<String> others = situation.ends().stream().skip(1).map(other -> words.of("why.ended.too", end(other)));
        return Stream.of(Stream.of(words.of("why.ended", end(first))), recorded(first).stream(), others)
                .flatMap(identity());
    }

    private String end(StageReport report) {
        return words.of("why.ended." + report.status(), words.the(report.stage()));
    }

    private Optional<String> recorded(StageReport report) {
        Optional<String> outcome = report.outcome().map(words::term);
        Optional<String> qualifier = report.qualifier().map(words::term);
        String key = qualifier.isPresent() ? "why.recorded.qualified" : "why.recorded.outcome";
        return report.actor()
                .map(Actor::name)
                .map(actor -> outcome.isPresent()
                        ? words.of(key, actor, outcome.get(), qualifier.orElse(""))
                        : words.of("why.recorded", actor));
    }

    private Stream<String> cancelled() {
        List<StageName> stages = situation.cancelled();
        return stages.isEmpty() ? Stream.empty() : Stream.of(words.of("why.cancelled", words.the(stages)));
    }
}
