package hiring.statusaggregator.dashboard;

import hiring.choreography.process.StageName;
import hiring.pages.Messages;
import hiring.statusaggregator.owner.AllowedActions;
import hiring.statusaggregator.owner.RecordFact;
import hiring.statusaggregator.owner.ServiceEndpoint;
import hiring.statusaggregator.projection.ApplicationProjection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The actions that are allowed on an application now, and where to perform them.
 *
 * @param facts what else the owners show: contact data, appointments, the offer
 */
record ActionTable(Messages messages, List<Line> lines, List<RecordFact> facts) {

    /**
     * What an owner allows.
     *
     * @param what its actions, or why none are listed
     * @param apiPage the API page with its commands; empty if that is not known
     */
    record Line(String title, String what, String apiPage) {}

    static ActionTable of(List<AllowedActions> allowedActions, Messages messages) {
        return new ActionTable(
                messages,
                allowedActions.stream()
                        .map(allowance -> line(allowance, messages))
                        .toList(),
                allowedActions.stream()
                        .flatMap(allowance -> facts(allowance, messages))
                        .toList());
    }

    /** Both checks can say what they wait for at the same time. */
    private static Stream<RecordFact> facts(AllowedActions allowance, Messages messages) {
        return allowance.facts().stream()
                .map(fact ->
                        fact.kind() == RecordFact.Kind.DETAIL ? fact.titled(messages.title(allowance.stage())) : fact);
    }

    /** The owners to ask: of the form, and of every stage that has published an event. The others have no actions yet. */
    static List<StageName> owners(ApplicationProjection projection) {
        return Stream.concat(
                        Stream.of(StageName.APPLICATION),
                        projection.stages().stream()
                                .filter(report -> report.revision() > 0)
                                .map(report -> report.stage()))
                .toList();
    }

    /** The address that a fact leads to; an empty text if it leads nowhere. */
    String address(RecordFact fact) {
        return switch (fact.kind()) {
            case EMAIL -> "mailto:" + fact.text();
            case PHONE -> "tel:" + fact.text().replace(" ", "");
            case LINK -> fact.text().matches("https?://.*") ? fact.text() : "";
            default -> "";
        };
    }

    private static Line line(AllowedActions allowance, Messages messages) {
        return new Line(
                messages.title(allowance.stage()),
                what(allowance, messages),
                allowance.owner().map(ServiceEndpoint::apiPage).orElse(""));
    }

    private static String what(AllowedActions allowance, Messages messages) {
        if (allowance.owner().isEmpty()) {
            return messages.of("actions.unknown");
        }
        return switch (allowance.answer()) {
            case REFUSED -> messages.of("actions.refused");
            case NONE -> messages.of("actions.silent");
            case NOT_ASKED -> messages.of("actions.asking");
            case GIVEN ->
                allowance.actions().isEmpty()
                        ? messages.of("actions.none")
                        : allowance.actions().stream().map(messages::action).collect(Collectors.joining(" · "));
        };
    }
}
