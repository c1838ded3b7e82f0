package hiring.statusaggregator.story;

import static java.util.function.Function.identity;

import hiring.choreography.process.StageName;
import hiring.statusaggregator.picture.Arrear;
import hiring.statusaggregator.picture.StatusPicture;
import hiring.statusaggregator.story.Explanation.Waiting;
import hiring.statusaggregator.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what an application waits for, or why it waits no longer. */
record Summary(Situation situation, List<Waiting> waiting, Optional<Withdrawal> withdrawal, Words words) {

    String text() {
        return Stream.of(standing(), overdue(), decision(), arrears())
                .flatMap(identity())
                .collect(Collectors.joining(" "));
    }

    private Stream<String> standing() {
        StatusPicture picture = situation.picture();
        if (picture.form().isEmpty()) {
            return Stream.concat(
                    Stream.of(words.of("why.unheard", picture.nextEventOf(StageName.APPLICATION))), pending());
        }
        if (situation.hasEnded()) {
            return new Epilogue(situation, withdrawal, words).sentences();
        }
        if (situation.isDraft()) {
            return Stream.of(words.of("why.draft"));
        }
        return situation.isHired() ? Stream.of(words.of("why.hired")) : underWay();
    }

    private Stream<String> underWay() {
        return waiting.isEmpty() ? Stream.of(words.of(silence())) : pending();
    }

    private String silence() {
        if (situation.statuses().isEmpty()) {
            return "why.no-process";
        }
        boolean isOnlyHeardOfByItsForm = situation.picture().owners().equals(List.of(StageName.APPLICATION));
        return isOnlyHeardOfByItsForm ? "why.submitted" : "why.stalled";
    }

    private Stream<String> pending() {
        if (waiting.isEmpty()) {
            return Stream.empty();
        }
        String stages = words.list(waiting.stream().map(this::held).toList());
        return Stream.of(words.of(waiting.size() == 1 ? "why.pending.one" : "why.pending.several", stages));
    }

    private String held(Waiting stage) {
        String holder = stage.assignee()
                .map(assignee -> words.of("why.pending.with", assignee))
                .orElseGet(() -> words.of("why.pending.with-nobody"));
        return words.of("why.pending.stage", words.the(stage.stage()), holder);
    }

    private Stream<String> overdue() {
        List<StageName> late =
                waiting.stream().filter(Waiting::overdue).map(Waiting::stage).toList();
        return late.isEmpty() ? Stream.empty() : Stream.of(words.of("why.overdue", words.the(late)));
    }

    private Stream<String> decision() {
        return situation.needsDecision() ? Stream.of(words.of("why.decision")) : Stream.empty();
    }

    private Stream<String> arrears() {
        return situation.picture().arrears().stream().map(this::owed);
    }

    private String owed(Arrear arrear) {
        return words.of("why.owed." + arrear.expected(), words.the(arrear.stage()), arrear.event());
    }
}
