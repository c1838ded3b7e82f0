package hiring.choreography.control;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.process.StageName;
import java.util.List;

/**
 * Tells how far an owner has come: the high-water marks of the applications in a stretch of its log. Whoever has heard less
 * of one of them has missed something, be it only the last event.
 *
 * @param after where the stretch begins, exclusive
 * @param upTo where it ends
 * @param more whether the log went on after it
 */
public record MarksReport(StageName owner, long after, long upTo, boolean more, List<Mark> marks)
        implements ControlMessage {

    public MarksReport {
        marks = List.copyOf(marks);
    }

    /**
     * How far an owner had come with an application.
     *
     * @param revision the highest announced
     */
    public record Mark(ApplicationId application, int revision) {}
}
