package hiring.system.rig.oracle;

/**
 * What somebody told a service.
 *
 * @param actor who: a name used for no other command, so that its event can be told from all others
 * @param detail the outcome that is recorded, the party that withdraws, or the last name on a form; else nothing
 */
public record Command(Owner owner, Act act, String detail, String actor) {

    @Override
    public String toString() {
        return owner.stage() + " " + act + (detail.isEmpty() ? "" : " " + detail) + " by " + actor;
    }
}
