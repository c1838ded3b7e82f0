package hiring.statusaggregator.dashboard;

import hiring.choreography.process.StageName;
import hiring.statusaggregator.owner.Allowance;
import hiring.statusaggregator.owner.Owner;
import hiring.statusaggregator.picture.StatusPicture;
import hiring.statusaggregator.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be done with an application now, and where. */
record ActionTable(Words words, List<Line> lines) {

    /**
     * What an owner allows.
     *
     * @param what its actions, or why none are named
     * @param apiPage where its commands stand; empty if that is not known
     */
    record Line(String title, String what, String apiPage) {}

    static ActionTable of(List<Allowance> allowances, Words words) {
        return new ActionTable(
                words,
                allowances.stream().map(allowance -> line(allowance, words)).toList());
    }

    /** The owners to be asked: of the form, and of every stage that has reported. Others have nothing to do yet. */
    static List<StageName> owners(StatusPicture picture) {
        return Stream.concat(
                        Stream.of(StageName.APPLICATION),
                        picture.stages().stream()
                                .filter(report -> report.revision() > 0)
                                .map(report -> report.stage()))
                .toList();
    }

    private static Line line(Allowance allowance, Words words) {
        return new Line(
                words.title(allowance.stage()),
                what(allowance, words),
                allowance.owner().map(Owner::apiPage).orElse(""));
    }

    private static String what(Allowance allowance, Words words) {
        if (allowance.owner().isEmpty()) {
            return words.of("actions.nobody");
        }
        return switch (allowance.answer()) {
            case REFUSED -> words.of("actions.refused");
            case NONE -> words.of("actions.silent");
            case NOT_ASKED -> words.of("actions.asking");
            case GIVEN ->
                allowance.actions().isEmpty()
                        ? words.of("actions.none")
                        : allowance.actions().stream().map(words::action).collect(Collectors.joining(" · "));
        };
    }
}
