package hiring.system.rig.load;

import hiring.system.rig.oracle.Action;
import hiring.system.rig.oracle.Command;
import hiring.system.rig.oracle.Forms;
import hiring.system.rig.oracle.Owner;
import java.util.Locale;
import java.util.Map;

/**
 * A command as an HTTP request.
 *
 * @param key the idempotency key, the same for every attempt
 * @param expected the revision that the command is based on ({@code If-Match}); {@code *} for any
 */
record Request(
        Owner owner, String method, String path, Map<String, Object> body, String actor, String key, String expected) {

    private static final String ANY = "*";

    private static final Map<String, Object> REASON = Map.of("reason", "so it was decided");

    static Request get(Owner owner, long application) {
        return new Request(owner, "GET", owner.collection() + "/" + application, Map.of(), "rig", "", ANY);
    }

    /** A request for the history of an application. */
    static Request history(Owner owner, long application) {
        return new Request(owner, "GET", owner.collection() + "/" + application + "/history", Map.of(), "rig", "", ANY);
    }

    static Request of(Command command, long application) {
        var action = command.action();
        var path = command.owner().collection()
                + (action == Action.DRAFT ? "" : "/" + application)
                + action(action, command.owner());
        var method = action.isRepeatable() ? "PUT" : "POST";
        return new Request(
                command.owner(), method, path, body(command, application), command.actor(), command.actor(), ANY);
    }

    /** Whether the service executes it again when it arrives again, even after a newer command. */
    boolean isReplacement() {
        return method.equals("PUT");
    }

    Request expecting(String revision) {
        return new Request(owner, method, path, body, actor, key, revision);
    }

    private static String action(Action action, Owner owner) {
        return switch (action) {
            case DRAFT, AMEND -> "";
            case ARRANGE -> "/appointment";
            case RECORD -> owner == Owner.HEALTH_SCREENING ? "/verdict" : "/outcome";
            case CONSENT -> "/consent";
            case SUBMIT, WITHDRAW, REINSTATE, REOPEN, TERMS, EXTEND, ACCEPT, DECLINE, RESCIND, WITHHOLD ->
                "/" + action.name().toLowerCase(Locale.ROOT);
        };
    }

    private static Map<String, Object> body(Command command, long application) {
        return switch (command.action()) {
            case DRAFT, AMEND -> form(command.detail());
            case WITHDRAW -> Map.of("by", command.detail(), "reason", "another job");
            case CONSENT -> consent(command.owner());
            case ARRANGE -> appointment(command.owner(), application);
            case RECORD -> outcome(command.owner(), command.detail());
            case TERMS -> Map.of("salary", "90000.00", "currency", "EUR", "startDate", "2101-01-03");
            case REINSTATE, REOPEN, DECLINE, RESCIND, WITHHOLD -> REASON;
            case SUBMIT, EXTEND, ACCEPT -> Map.of();
        };
    }

    private static Map<String, Object> form(String lastName) {
        return Map.of(
                "firstName",
                Forms.FIRST_NAME,
                "lastName",
                lastName,
                "email",
                Forms.email(lastName),
                "position",
                Forms.position(lastName));
    }

    private static Map<String, Object> consent(Owner owner) {
        var givenAt = "2024-01-08T10:00:00+01:00";
        return owner == Owner.HEALTH_SCREENING
                ? Map.of("givenAt", givenAt, "form", "examination, 2026-01")
                : Map.of("givenAt", givenAt, "method", "SIGNED_FORM", "disclosureVersion", "2026-01");
    }

    private static Map<String, Object> outcome(Owner owner, String detail) {
        return owner == Owner.HEALTH_SCREENING
                ? Map.of("verdict", detail.equals("PASSED") ? "FIT" : "UNFIT")
                : Map.of("outcome", detail);
    }

    /** An interviewer cannot call two candidates at the same time, so each application has its own interviewer. */
    private static Map<String, Object> appointment(Owner owner, long application) {
        var start = "2026-12-01T10:00:00+01:00";
        return switch (owner) {
            case PHONE_SCREEN ->
                Map.of("start", start, "interviewer", "interviewer-" + application, "confirmPastStart", true);
            case ONSITE_INTERVIEW -> Map.of("start", start, "location", "Room 5", "confirmPastStart", true);
            case HEALTH_SCREENING ->
                Map.of("start", start, "clinicId", 1, "durationMinutes", 30, "confirmPastStart", true);
            case APPLICATION, BACKGROUND_CHECK, OFFER ->
                throw new IllegalArgumentException("There are no appointments for " + owner);
        };
    }
}
