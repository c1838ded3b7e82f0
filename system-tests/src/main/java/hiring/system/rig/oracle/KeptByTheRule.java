package hiring.system.rig.oracle;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/** What each stage keeps of an application, and the aggregator of each stage, is by the rule, at the log's last revision. */
final class KeptByTheRule implements Check {

    private record Place(Owner owner, long application) {}

    private final String keeper;
    private final Function<Evidence, List<Kept>> kept;

    private KeptByTheRule(String keeper, Function<Evidence, List<Kept>> kept) {
        this.keeper = keeper;
        this.kept = kept;
    }

    static KeptByTheRule inJourneys() {
        return new KeptByTheRule("journey", Evidence::journeys);
    }

    static KeptByTheRule inReports() {
        return new KeptByTheRule("application_stage", Evidence::reports);
    }

    @Override
    public Stream<Violation> violations(Map<Long, List<Command>> commands, Evidence evidence) {
        var last = evidence.log().stream()
                .collect(toMap(
                        event -> new Place(event.owner(), event.application()),
                        Logged::revision,
                        BinaryOperator.maxBy(Integer::compare)));
        var found = kept.apply(evidence).stream()
                .collect(toMap(each -> new Place(each.owner(), each.application()), each -> each));
        return commands.entrySet().stream().flatMap(entry -> {
            var model = Model.of(entry.getValue());
            return Owner.stages().stream()
                    .map(stage -> new Place(stage, entry.getKey()))
                    .flatMap(place -> judge(
                            place,
                            model.statusOf(place.owner()).orElse(""),
                            last.getOrDefault(place, 0),
                            Optional.ofNullable(found.get(place))));
        });
    }

    private Stream<Violation> judge(Place place, String status, int revision, Optional<Kept> found) {
        var right = found.map(each -> each.status().equals(status) && each.revision() == revision)
                .orElse(status.isEmpty() && revision == 0);
        return right
                ? Stream.empty()
                : Stream.of(Violation.of(
                        "what is kept in " + keeper,
                        place.application(),
                        place.owner().stage() + " '" + status + "' at revision " + revision,
                        found.map(each -> "'" + each.status() + "' at revision " + each.revision())
                                .orElse("nothing")));
    }
}
