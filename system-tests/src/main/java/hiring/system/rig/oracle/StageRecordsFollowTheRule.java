package hiring.system.rig.oracle;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/** The record of every stage, in its service and in the aggregator, follows the rule at the last revision of the event log. */
final class StageRecordsFollowTheRule implements Invariant {

    private record Place(Owner owner, long application) {}

    private final String table;
    private final Function<Evidence, List<StageRecord>> records;

    private StageRecordsFollowTheRule(String table, Function<Evidence, List<StageRecord>> records) {
        this.table = table;
        this.records = records;
    }

    static StageRecordsFollowTheRule inJourneys() {
        return new StageRecordsFollowTheRule("stage_record", Evidence::journeys);
    }

    static StageRecordsFollowTheRule inReports() {
        return new StageRecordsFollowTheRule("application_stage", Evidence::reports);
    }

    @Override
    public Stream<Violation> violations(Map<Long, List<Command>> commands, Evidence evidence) {
        var last = evidence.log().stream()
                .collect(toMap(
                        event -> new Place(event.owner(), event.application()),
                        LoggedEvent::revision,
                        BinaryOperator.maxBy(Integer::compare)));
        var found = records.apply(evidence).stream()
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

    private Stream<Violation> judge(Place place, String status, int revision, Optional<StageRecord> found) {
        var right = found.map(each -> each.status().equals(status) && each.revision() == revision)
                .orElse(status.isEmpty() && revision == 0);
        return right
                ? Stream.empty()
                : Stream.of(Violation.of(
                        "every record in " + table + " by the rule",
                        place.application(),
                        place.owner().stage() + " '" + status + "' at revision " + revision,
                        found.map(each -> "'" + each.status() + "' at revision " + each.revision())
                                .orElse("none")));
    }
}
