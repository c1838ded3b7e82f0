package hiring.system.rig.oracle;

/** An action on an application. */
public enum Action {
    DRAFT("drafted"),
    AMEND("amended"),
    SUBMIT("submitted"),
    WITHDRAW("withdrawn"),
    REINSTATE("reinstated"),
    /** The candidate's consent. */
    CONSENT("updated"),
    /** An appointment; only the health screening keeps to itself that there is one. */
    ARRANGE("scheduled"),
    /** An outcome of a stage other than the offer. */
    RECORD("passed"),
    REOPEN("reopened"),
    /** The terms of an offer. */
    TERMS("updated"),
    EXTEND("extended"),
    ACCEPT("accepted"),
    DECLINE("rejected"),
    RESCIND("rescinded"),
    WITHHOLD("withheld");

    private final String verb;

    Action(String verb) {
        this.verb = verb;
    }

    /** Whether an event with the given verb reports this action. */
    boolean isPublishedAs(String published) {
        return published.equals(verb)
                || (this == RECORD && published.equals("failed"))
                || (this == ARRANGE && published.equals("updated"));
    }

    /** Whether the action is idempotent, so that a client that got no answer may repeat it. */
    public boolean isRepeatable() {
        return this == AMEND || this == CONSENT || this == ARRANGE || this == TERMS;
    }
}
