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
record SummarySentences(
        ProcessState situation, List<Waiting> waiting, Optional<Withdrawal> withdrawal, Messages messages) {

    String text() {
        return Stream.of(standing(), overdue(), decision(), missingReports())
                .flatMap(identity())
                .collect(Collectors.joining(" "));
    }

    private Stream<String> standing() {
        ApplicationProjection projection = situation.projection();
        if (projection.form().isEmpty()) {
            return Stream.concat(
                    Stream.of(messages.of("why.unheard", projection.nextEventOf(StageName.APPLICATION))), pending());
        }
        if (situation.hasEnded()) {
            return new EndSentences(situation, withdrawal, messages).sentences();
        }
        if (situation.isDraft()) {
            return Stream.of(messages.of("why.draft"));
        }
        return situation.isHired() ? Stream.of(messages.of("why.hired")) : underWay();
    }

    private Stream<String> underWay() {
        return waiting.isEmpty() ? Stream.of(messages.of(silence())) : pending();
    }

    private String silence() {
        if (situation.statuses().isEmpty()) {
            return "why.no-process";
        }
        boolean isOnlyHeardOfByItsForm = situation.projection().owners().equals(List.of(StageName.APPLICATION));
        return isOnlyHeardOfByItsForm ? "why.submitted" : "why.stalled";
    }

    private Stream<String> pending() {
        if (waiting.isEmpty()) {
            return Stream.empty();
        }
        String stages = messages.list(waiting.stream().map(this::held).toList());
        return Stream.of(messages.of(waiting.size() == 1 ? "why.pending.one" : "why.pending.several", stages));
    }

    private String held(Waiting stage) {
        String holder = stage.assignee()
                .map(assignee -> messages.of("why.pending.with", assignee))
                .orElseGet(() -> messages.of("why.pending.unassigned"));
        return messages.of("why.pending.stage", messages.the(stage.stage()), holder);
    }

    private Stream<String> overdue() {
        List<StageName> late =
                waiting.stream().filter(Waiting::overdue).map(Waiting::stage).toList();
        return late.isEmpty() ? Stream.empty() : Stream.of(messages.of("why.overdue", messages.the(late)));
    }

    private Stream<String> decision() {
        return situation.needsDecision() ? Stream.of(messages.of("why.decision")) : Stream.empty();
    }

    private Stream<String> missingReports() {
        return situation.projection().missingReports().stream().map(this::owed);
    }

    private String owed(MissingReport missing) {
        return messages.of("why.owed." + missing.expected(), messages.the(missing.stage()), missing.event());
    }
}
