package hiring.system.rig.oracle;

/**
 * An event in a service's log.
 *
 * @param type for example {@code offer.opened}
 * @param causation the event it is a reaction to; nothing where a person caused it
 */
record Logged(Owner owner, long application, int revision, String type, String actor, String causation) {

    String verb() {
        return type.substring(type.indexOf('.') + 1);
    }

    String id() {
        return application + "/" + owner.stage() + "/" + revision;
    }
}
