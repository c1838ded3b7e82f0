package hiring.system.rig.oracle;

/** What people tell the services. */
public enum Act {
    DRAFT("drafted"),
    AMEND("amended"),
    SUBMIT("submitted"),
    WITHDRAW("withdrawn"),
    REINSTATE("reinstated"),
    /** The candidate's. */
    CONSENT("updated"),
    /** An appointment. */
    ARRANGE("updated"),
    /** An outcome of a stage other than the offer. */
    RECORD("passed or failed"),
    REOPEN("reopened"),
    /** The terms of an offer. */
    TERMS("updated"),
    EXTEND("extended"),
    ACCEPT("accepted"),
    DECLINE("rejected"),
    RESCIND("rescinded"),
    WITHHOLD("withheld");

    private final String verb;

    Act(String verb) {
        this.verb = verb;
    }

    /** Whether an event's verb is how this is announced. */
    boolean isAnnouncedAs(String announced) {
        return this == RECORD ? announced.equals("passed") || announced.equals("failed") : announced.equals(verb);
    }

    /** Whether saying it again means the same, so that a client that got no answer may simply say it again. */
    public boolean isRepeatable() {
        return this == AMEND || this == CONSENT || this == ARRANGE || this == TERMS;
    }
}
