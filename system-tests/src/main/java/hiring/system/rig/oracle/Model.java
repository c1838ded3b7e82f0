package hiring.system.rig.oracle;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The expected state of one application, by the table in docs/choreography.md: facts in, statuses out.
 *
 * @param lastName on the form
 * @param commands the number of commands on the form
 * @param withdrawnBy who withdrew it; empty if it is not withdrawn
 * @param recorded the recorded outcomes of the stages
 * @param consented the stages that the candidate has consented to
 * @param terms whether an offer's terms were set
 * @param held whether the offer was extended
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

    /** The state before the first command. */
    public static final Model EMPTY = new Model("", 0, false, Optional.empty(), Map.of(), Set.of(), false, false);

    private static final String PENDING = "PENDING";

    /** Returns the state after all of the commands. */
    static Model of(List<Command> commands) {
        var model = EMPTY;
        for (var command : commands) {
            model = model.after(command);
        }
        return model;
    }

    /** Returns the state after one more command, and after the automatic outcome of the offer. */
    public Model after(Command command) {
        return with(command).withAutomaticOutcome();
    }

    private Model with(Command command) {
        return switch (command.action()) {
            case DRAFT, AMEND -> form(command.detail(), submitted, withdrawnBy);
            case SUBMIT -> form(lastName, true, withdrawnBy);
            case WITHDRAW -> form(lastName, submitted, Optional.of(command.detail()));
            case REINSTATE -> form(lastName, submitted, Optional.empty());
            case CONSENT -> withConsent(command.owner());
            case ARRANGE -> this;
            case RECORD -> withOutcome(command.owner(), command.detail().equals("PASSED") ? "PASSED" : "FAILED");
            case REOPEN -> withoutOutcome(command.owner());
            case TERMS -> offer(true, held);
            case EXTEND -> offer(terms, true);
            case ACCEPT -> withOutcome(Owner.OFFER, "ACCEPTED");
            case DECLINE -> withOutcome(Owner.OFFER, "REJECTED");
            case RESCIND -> withOutcome(Owner.OFFER, "RESCINDED");
            case WITHHOLD -> withOutcome(Owner.OFFER, "NO_OFFER");
        };
    }

    /** Ends an extended offer when the application ends. */
    private Model withAutomaticOutcome() {
        if (!held || recorded.containsKey(Owner.OFFER) || !isEnded()) {
            return this;
        }
        return withOutcome(Owner.OFFER, withdrawnBy.filter("CANDIDATE"::equals).isPresent() ? "REJECTED" : "RESCINDED");
    }

    /** The status of the form. */
    public String formStatus() {
        return withdrawnBy.isPresent() ? "WITHDRAWN" : submitted ? "SUBMITTED" : "DRAFT";
    }

    /** The status of a stage; empty if it is blank. */
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

    /** Whether the application has ended. */
    public boolean isEnded() {
        return withdrawnBy.isPresent() || recorded.values().stream().anyMatch(Model::ends);
    }

    /** Whether it has ended for another reason than the outcome of the offer. */
    public boolean isEndedElsewhere() {
        return withoutOutcome(Owner.OFFER).isEnded();
    }

    private static boolean ends(String status) {
        return List.of("FAILED", "REJECTED", "RESCINDED", "NO_OFFER").contains(status);
    }

    /** The overall status. */
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

    /** Whether any stage is pending. */
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

    private Model withConsent(Owner stage) {
        var after = EnumSet.of(stage);
        after.addAll(consented);
        return new Model(lastName, commands, submitted, withdrawnBy, recorded, Set.copyOf(after), terms, held);
    }

    private Model withOutcome(Owner stage, String status) {
        var after = new EnumMap<Owner, String>(Owner.class);
        after.putAll(recorded);
        after.put(stage, status);
        return new Model(lastName, commands, submitted, withdrawnBy, Map.copyOf(after), consented, terms, held);
    }

    private Model withoutOutcome(Owner stage) {
        var after = new EnumMap<Owner, String>(Owner.class);
        after.putAll(recorded);
        after.remove(stage);
        return new Model(lastName, commands, submitted, withdrawnBy, Map.copyOf(after), consented, terms, held);
    }
}
