package hiring.system.rig.oracle;

/**
 * An event in a service's log.
 *
 * @param type for example {@code offer.opened}
 * @param causation the id of the event that it reacts to; empty if a person caused it
 */
record LoggedEvent(Owner owner, long application, int revision, String type, String actor, String causation) {

    String verb() {
        return type.substring(type.indexOf('.') + 1);
    }

    String id() {
        return application + "/" + owner.stage() + "/" + revision;
    }
}
