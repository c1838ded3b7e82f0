package hiring.statusaggregator.explanation;

import static java.util.function.Function.identity;

import hiring.choreography.process.StageName;
import hiring.pages.Messages;
import hiring.statusaggregator.explanation.Explanation.Waiting;
import hiring.statusaggregator.projection.ApplicationProjection;
import hiring.statusaggregator.projection.MissingReport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentence that says what an application waits for, or why it no longer waits. */
record SummarySentences(ProcessState state, List<Waiting> waiting, Optional<Withdrawal> withdrawal, Messages messages) {

    String text() {
        return Stream.of(currentState(), overdue(), decision(), missingReports())
                .flatMap(identity())
                .collect(Collectors.joining(" "));
    }

    private Stream<String> currentState() {
        ApplicationProjection projection = state.projection();
        if (projection.form().isEmpty()) {
            return Stream.concat(
                    Stream.of(messages.of("why.form-missing", projection.nextEventOf(StageName.APPLICATION))),
                    pending());
        }
        if (state.hasEnded()) {
            return new EndSentences(state, withdrawal, messages).sentences();
        }
        if (state.isDraft()) {
            return Stream.of(messages.of("why.draft"));
        }
        return state.isHired() ? Stream.of(messages.of("why.hired")) : underWay();
    }

    private Stream<String> underWay() {
        return waiting.isEmpty() ? Stream.of(messages.of(noStagePending())) : pending();
    }

    private String noStagePending() {
        if (state.statuses().isEmpty()) {
            return "why.no-process";
        }
        boolean hasOnlyFormEvents = state.projection().owners().equals(List.of(StageName.APPLICATION));
        return hasOnlyFormEvents ? "why.submitted" : "why.stalled";
    }

    private Stream<String> pending() {
        if (waiting.isEmpty()) {
            return Stream.empty();
        }
        String stages = messages.list(waiting.stream().map(this::pendingStage).toList());
        return Stream.of(messages.of(waiting.size() == 1 ? "why.pending.one" : "why.pending.several", stages));
    }

    private String pendingStage(Waiting stage) {
        String assignment = stage.assignee()
                .map(assignee -> messages.of("why.pending.with", assignee))
                .orElseGet(() -> messages.of("why.pending.unassigned"));
        return messages.of("why.pending.stage", messages.the(stage.stage()), assignment);
    }

    private Stream<String> overdue() {
        List<StageName> late =
                waiting.stream().filter(Waiting::overdue).map(Waiting::stage).toList();
        return late.isEmpty() ? Stream.empty() : Stream.of(messages.of("why.overdue", messages.the(late)));
    }

    private Stream<String> decision() {
        return state.needsDecision() ? Stream.of(messages.of("why.decision")) : Stream.empty();
    }

    private Stream<String> missingReports() {
        return state.projection().missingReports().stream().map(this::missing);
    }

    private String missing(MissingReport report) {
        return messages.of("why.missing." + report.expected(), messages.the(report.stage()), report.event());
    }
}
