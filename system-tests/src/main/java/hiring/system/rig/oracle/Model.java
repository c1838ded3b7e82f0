package hiring.system.rig.oracle;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One application as it must end up, by the table in docs/choreography.md: facts in, statuses out.
 *
 * @param lastName on the form
 * @param commands how many the form has taken
 * @param withdrawnBy while it is withdrawn
 * @param recorded what stands recorded at the stages
 * @param consented the stages that the candidate has agreed to
 * @param terms whether an offer's terms were set
 * @param held whether the candidate got the offer
 */
public record Model(
        String lastName,
        int commands,
        boolean submitted,
        Optional<String> withdrawnBy,
        Map<Owner, String> recorded,
        Set<Owner> consented,
        boolean terms,
        boolean held) {

    /** Before its first command. */
    public static final Model EMPTY = new Model("", 0, false, Optional.empty(), Map.of(), Set.of(), false, false);

    private static final String PENDING = "PENDING";

    /** After all of some commands. */
    static Model of(List<Command> commands) {
        var model = EMPTY;
        for (var command : commands) {
            model = model.after(command);
        }
        return model;
    }

    /** After one more command, and what the offer's service then does by itself. */
    public Model after(Command command) {
        return taking(command).automatically();
    }

    private Model taking(Command command) {
        return switch (command.act()) {
            case DRAFT, AMEND -> form(command.detail(), submitted, withdrawnBy);
            case SUBMIT -> form(lastName, true, withdrawnBy);
            case WITHDRAW -> form(lastName, submitted, Optional.of(command.detail()));
            case REINSTATE -> form(lastName, submitted, Optional.empty());
            case CONSENT -> consenting(command.owner());
            case ARRANGE -> this;
            case RECORD -> recording(command.owner(), command.detail().equals("PASSED") ? "PASSED" : "FAILED");
            case REOPEN -> reopening(command.owner());
            case TERMS -> offer(true, held);
            case EXTEND -> offer(terms, true);
            case ACCEPT -> recording(Owner.OFFER, "ACCEPTED");
            case DECLINE -> recording(Owner.OFFER, "REJECTED");
            case RESCIND -> recording(Owner.OFFER, "RESCINDED");
            case WITHHOLD -> recording(Owner.OFFER, "NO_OFFER");
        };
    }

    /** An offer that the candidate holds does not outlive the application. */
    private Model automatically() {
        if (!held || recorded.containsKey(Owner.OFFER) || !isEnded()) {
            return this;
        }
        return recording(Owner.OFFER, withdrawnBy.filter("CANDIDATE"::equals).isPresent() ? "REJECTED" : "RESCINDED");
    }

    /** The form's own status. */
    public String formStatus() {
        return withdrawnBy.isPresent() ? "WITHDRAWN" : submitted ? "SUBMITTED" : "DRAFT";
    }

    /** A stage's status; empty where it is blank. */
    public Optional<String> statusOf(Owner stage) {
        if (!submitted) {
            return Optional.empty();
        }
        var outcome = Optional.ofNullable(recorded.get(stage));
        return outcome.isPresent() ? outcome : derivedStatusOf(stage);
    }

    private Optional<String> derivedStatusOf(Owner stage) {
        if (isEnded() && stage == Owner.OFFER) {
            return Optional.of("NO_OFFER");
        }
        if (!turnHasCome(stage)) {
            return Optional.empty();
        }
        return Optional.of(isEnded() ? "CANCELLED" : PENDING);
    }

    private boolean turnHasCome(Owner stage) {
        return stage.after().stream().allMatch(before -> "PASSED".equals(recorded.get(before)));
    }

    /** Whether it goes no further. */
    public boolean isEnded() {
        return withdrawnBy.isPresent() || recorded.values().stream().anyMatch(Model::ends);
    }

    /** Whether it would have ended even if nothing had been recorded at the offer. */
    public boolean isEndedElsewhere() {
        return reopening(Owner.OFFER).isEnded();
    }

    private static boolean ends(String status) {
        return List.of("FAILED", "REJECTED", "RESCINDED", "NO_OFFER").contains(status);
    }

    /** How it stands as a whole. */
    String overall() {
        if (!formStatus().equals("SUBMITTED")) {
            return formStatus();
        }
        if (isEnded()) {
            return "NOT_HIRED";
        }
        return "ACCEPTED".equals(recorded.get(Owner.OFFER)) && allChecksPassed() ? "HIRED" : "IN_PROGRESS";
    }

    private boolean allChecksPassed() {
        return Owner.stages().stream()
                .filter(stage -> stage != Owner.OFFER)
                .allMatch(stage -> "PASSED".equals(recorded.get(stage)));
    }

    /** Whether anybody has something to do. */
    boolean isWaiting() {
        return Owner.stages().stream()
                .anyMatch(stage -> statusOf(stage).filter(PENDING::equals).isPresent());
    }

    private Model form(String name, boolean nowSubmitted, Optional<String> by) {
        return new Model(name, commands + 1, nowSubmitted, by, recorded, consented, terms, held);
    }

    private Model offer(boolean nowTerms, boolean nowHeld) {
        return new Model(lastName, commands, submitted, withdrawnBy, recorded, consented, nowTerms, nowHeld);
    }

    private Model consenting(Owner stage) {
        var after = EnumSet.of(stage);
        after.addAll(consented);
        return new Model(lastName, commands, submitted, withdrawnBy, recorded, Set.copyOf(after), terms, held);
    }

    private Model recording(Owner stage, String status) {
        var after = new EnumMap<Owner, String>(Owner.class);
        after.putAll(recorded);
        after.put(stage, status);
        return new Model(lastName, commands, submitted, withdrawnBy, Map.copyOf(after), consented, terms, held);
    }

    private Model reopening(Owner stage) {
        var after = new EnumMap<Owner, String>(Owner.class);
        after.putAll(recorded);
        after.remove(stage);
        return new Model(lastName, commands, submitted, withdrawnBy, Map.copyOf(after), consented, terms, held);
    }
}
