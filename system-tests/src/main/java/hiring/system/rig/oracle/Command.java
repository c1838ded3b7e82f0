package hiring.system.rig.oracle;

/**
 * A command to a service.
 *
 * @param actor a name that is used for no other command, so that its event can be identified
 * @param detail the recorded outcome, the withdrawing party, or the last name on a form; else empty
 */
public record Command(Owner owner, Action action, String detail, String actor) {

    @Override
    public String toString() {
        return owner.stage() + " " + action + (detail.isEmpty() ? "" : " " + detail) + " by " + actor;
    }
}
