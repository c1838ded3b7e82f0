package hiring.choreography.control;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.process.StageName;
import java.util.List;

/**
 * Reports an owner's progress: the high-water marks of the applications in a stretch of its log. A consumer with a lower mark
 * for one of them has missed an event, if only the last.
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
