package hiring.system.rig.oracle;

/** How to count what a service has stored and not published yet. */
public final class Unpublished {

    /** Counts the events after the mark of their writer, and what is in the outbox: events that no queue received, and repeats. */
    public static final String COUNT = "SELECT (SELECT COUNT(*) FROM outbox) + (SELECT COUNT(*) FROM event_log e"
            + " JOIN log_writer w ON w.id = e.writer AND e.seq > w.published)";

    private Unpublished() {}
}
