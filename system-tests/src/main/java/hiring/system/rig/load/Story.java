package hiring.system.rig.load;

import hiring.system.rig.oracle.Action;
import hiring.system.rig.oracle.Command;
import hiring.system.rig.oracle.Model;
import hiring.system.rig.oracle.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The generated story of one application: the commands that it gets, one at a time. Most candidates are hired, and every other
 * course of events occurs in some stories. The same seed generates the same story.
 */
final class Story {

    private static final int LONGEST = 40;

    private final String name;
    private final Random random;
    private int steps;

    /** @param name a unique name */
    Story(String name, long seed) {
        this.name = name;
        this.random = new Random(seed);
    }

    /** Returns the next command for an application in the given state; empty at the end of the story. */
    Optional<Command> next(Model model) {
        if (steps >= LONGEST) {
            return Optional.empty();
        }
        return choose(model).map(chosen -> {
            steps++;
            return new Command(chosen.owner(), chosen.action(), chosen.detail(), name + "-" + steps);
        });
    }

    private record Choice(Owner owner, Action action, String detail) {}

    private Optional<Choice> choose(Model model) {
        if (steps == 0) {
            return form(Action.DRAFT, name + " né " + random.nextInt(1_000));
        }
        return model.formStatus().equals("DRAFT") ? draft() : model.isEnded() ? ended(model) : underWay(model);
    }

    private Optional<Choice> draft() {
        return switch (random.nextInt(20)) {
            case 0 -> Optional.empty();
            case 1 -> form(Action.AMEND, name + " née " + random.nextInt(1_000));
            case 2 -> withdraw();
            default -> form(Action.SUBMIT, "");
        };
    }

    private Optional<Choice> underWay(Model model) {
        var withoutConsent = pending(model).stream()
                .filter(stage -> stage.requiresConsent() && !model.consented().contains(stage))
                .findFirst();
        if (withoutConsent.isPresent()) {
            return choice(withoutConsent.get(), Action.CONSENT, "");
        }
        var turn = random.nextInt(100);
        if (turn < 3) {
            return withdraw();
        }
        if (turn < 5) {
            return form(Action.AMEND, name + " née " + random.nextInt(1_000));
        }
        if (turn < 8) {
            return reopen(model, Owner.stages()).or(() -> goOn(model));
        }
        return goOn(model);
    }

    private Optional<Choice> goOn(Model model) {
        var pending = pending(model);
        if (pending.isEmpty()) {
            return random.nextInt(20) == 0 ? choice(Owner.OFFER, Action.RESCIND, "") : Optional.empty();
        }
        var stage = any(pending);
        return stage == Owner.OFFER ? offer(model) : conclude(stage);
    }

    private static List<Owner> pending(Model model) {
        return Owner.stages().stream()
                .filter(stage -> model.statusOf(stage).filter("PENDING"::equals).isPresent())
                .toList();
    }

    private Optional<Choice> conclude(Owner stage) {
        var turn = random.nextInt(100);
        if (turn < 15 && stage != Owner.BACKGROUND_CHECK) {
            return choice(stage, Action.ARRANGE, "");
        }
        return choice(stage, Action.RECORD, turn < 93 ? "PASSED" : "FAILED");
    }

    private Optional<Choice> offer(Model model) {
        var turn = random.nextInt(100);
        if (model.held()) {
            return choice(Owner.OFFER, turn < 80 ? Action.ACCEPT : turn < 92 ? Action.DECLINE : Action.RESCIND, "");
        }
        if (turn < 6) {
            return choice(Owner.OFFER, turn < 4 ? Action.WITHHOLD : Action.RESCIND, "");
        }
        return choice(Owner.OFFER, model.terms() && turn < 90 ? Action.EXTEND : Action.TERMS, "");
    }

    private Optional<Choice> ended(Model model) {
        if (random.nextInt(4) != 0) {
            return Optional.empty();
        }
        if (model.withdrawnBy().isPresent()) {
            return form(Action.REINSTATE, "");
        }
        return reopen(model, Owner.stages());
    }

    private Optional<Choice> reopen(Model model, List<Owner> stages) {
        var recorded = new ArrayList<>(stages);
        recorded.retainAll(model.recorded().keySet());
        if (model.held() && model.isEndedElsewhere()) {
            recorded.remove(Owner.OFFER);
        }
        return recorded.isEmpty() ? Optional.empty() : choice(any(recorded), Action.REOPEN, "");
    }

    private Optional<Choice> withdraw() {
        return form(Action.WITHDRAW, random.nextBoolean() ? "CANDIDATE" : "EMPLOYER");
    }

    private static Optional<Choice> form(Action action, String detail) {
        return choice(Owner.APPLICATION, action, detail);
    }

    private static Optional<Choice> choice(Owner owner, Action action, String detail) {
        return Optional.of(new Choice(owner, action, detail));
    }

    private Owner any(List<Owner> owners) {
        return owners.get(random.nextInt(owners.size()));
    }
}
