package hiring.system.rig.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Correct evidence of one hire, into which tests insert errors. */
final class SampleEvidence {

    static final long APPLICATION = 7;

    private static final List<Command> COMMANDS = List.of(
            new Command(Owner.APPLICATION, Action.DRAFT, "Châtelet", "a-1"),
            new Command(Owner.APPLICATION, Action.SUBMIT, "", "a-2"),
            new Command(Owner.PHONE_SCREEN, Action.RECORD, "PASSED", "a-3"),
            new Command(Owner.ONSITE_INTERVIEW, Action.RECORD, "PASSED", "a-4"),
            new Command(Owner.BACKGROUND_CHECK, Action.RECORD, "PASSED", "a-5"),
            new Command(Owner.HEALTH_SCREENING, Action.RECORD, "PASSED", "a-6"),
            new Command(Owner.OFFER, Action.TERMS, "", "a-7"),
            new Command(Owner.OFFER, Action.EXTEND, "", "a-8"),
            new Command(Owner.OFFER, Action.ACCEPT, "", "a-9"));

    final List<LoggedEvent> log = new ArrayList<>();
    final List<StageRecord> journeys = new ArrayList<>();
    final List<ReceivedEvent> timeline = new ArrayList<>();
    final Map<String, String> row = new HashMap<>();
    final Map<String, Long> leftOver = new HashMap<>();

    static SampleEvidence ofAHire() {
        var history = new SampleEvidence();
        history.log(Owner.APPLICATION, "drafted", "a-1", "submitted", "a-2");
        history.log(Owner.PHONE_SCREEN, "opened", "phone-screen-service", "passed", "a-3");
        history.log(Owner.ONSITE_INTERVIEW, "opened", "onsite-interview-service", "passed", "a-4");
        history.log(Owner.BACKGROUND_CHECK, "opened", "background-check-service", "passed", "a-5");
        history.log(Owner.HEALTH_SCREENING, "opened", "health-screening-service", "passed", "a-6");
        history.log(Owner.OFFER, "opened", "offer-service", "updated", "a-7", "extended", "a-8", "accepted", "a-9");
        history.log.forEach(event -> history.timeline.add(
                new ReceivedEvent(APPLICATION, event.owner().stage(), event.revision(), event.type())));
        Owner.stages()
                .forEach(stage -> history.journeys.add(new StageRecord(
                        stage,
                        APPLICATION,
                        stage == Owner.OFFER ? 4 : 2,
                        stage == Owner.OFFER ? "ACCEPTED" : "PASSED")));
        history.fillRow();
        return history;
    }

    private void log(Owner owner, String... verbsAndActors) {
        for (var place = 0; place < verbsAndActors.length; place += 2) {
            log.add(new LoggedEvent(
                    owner,
                    APPLICATION,
                    place / 2 + 1,
                    owner.stage() + "." + verbsAndActors[place],
                    verbsAndActors[place + 1],
                    ""));
        }
    }

    private void fillRow() {
        row.put(Owner.APPLICATION.column(), "SUBMITTED");
        Owner.stages().forEach(stage -> row.put(stage.column(), stage == Owner.OFFER ? "ACCEPTED" : "PASSED"));
        row.put("overall", "HIRED");
        row.put("first_name", Forms.FIRST_NAME);
        row.put("last_name", "Châtelet");
        row.put("position", Forms.position("Châtelet"));
        row.put("process_name", "STANDARD");
        row.put("process_version", "1");
        row.put("is_waiting", "false");
        row.put("form_revision", "2");
    }

    List<String> violations() {
        return Oracle.judge(
                        COMMANDS.stream()
                                .map(command -> new AcknowledgedCommand(APPLICATION, command))
                                .toList(),
                        new Evidence(
                                log, journeys, journeys, List.of(new StatusRow(APPLICATION, row)), timeline, leftOver))
                .stream()
                .map(Violation::toString)
                .toList();
    }
}
