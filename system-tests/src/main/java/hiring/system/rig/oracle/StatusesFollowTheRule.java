package hiring.system.rig.oracle;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code application_status} has a row for every application, and every cell follows from the acknowledged commands. */
final class StatusesFollowTheRule implements Invariant {

    private static final String RULE = "every final status by the rule";

    @Override
    public Stream<Violation> violations(Map<Long, List<Command>> commands, Evidence evidence) {
        var rows = evidence.rows().stream().collect(toMap(StatusRow::application, row -> row));
        var unexpected = rows.keySet().stream()
                .filter(application -> !commands.containsKey(application))
                .map(application -> Violation.of(RULE, application, "no such application", "a row"));
        var wrong = commands.entrySet().stream()
                .flatMap(entry -> judge(
                        entry.getKey(),
                        expected(Model.of(entry.getValue()), entry.getValue()),
                        Optional.ofNullable(rows.get(entry.getKey()))));
        return Stream.concat(unexpected, wrong);
    }

    private static Stream<Violation> judge(long application, Map<String, String> expected, Optional<StatusRow> row) {
        if (row.isEmpty()) {
            return Stream.of(Violation.of(RULE, application, "a row", "none"));
        }
        return expected.entrySet().stream()
                .filter(cell -> !cell.getValue().equals(row.get().cells().get(cell.getKey())))
                .map(cell -> Violation.of(
                        RULE,
                        application,
                        cell.getKey() + " '" + cell.getValue() + "'",
                        "'" + row.get().cells().get(cell.getKey()) + "'"));
    }

    private static Map<String, String> expected(Model model, List<Command> commands) {
        var cells = new LinkedHashMap<String, String>();
        cells.put(Owner.APPLICATION.column(), model.formStatus());
        Owner.stages()
                .forEach(
                        stage -> cells.put(stage.column(), model.statusOf(stage).orElse("")));
        cells.put("overall", model.overall());
        cells.put("first_name", Forms.FIRST_NAME);
        cells.put("last_name", model.lastName());
        cells.put("position", Forms.position(model.lastName()));
        cells.put("process_name", "STANDARD");
        cells.put("process_version", model.submitted() ? "1" : "");
        cells.put("is_waiting", Boolean.toString(model.isWaiting()));
        if (commands.stream().noneMatch(command -> command.action().isRepeatable())) {
            cells.put("form_revision", Integer.toString(model.commands()));
        }
        return cells;
    }
}
