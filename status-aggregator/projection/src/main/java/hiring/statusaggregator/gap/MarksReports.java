package hiring.statusaggregator.gap;

import hiring.choreography.control.ControlMessageHandler;
import hiring.choreography.control.MarksReport;
import hiring.choreography.control.MarksReport.Mark;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.projection.Timeline;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Compares an owner's high-water marks with the events received, and marks the applications that lag behind as suspects. */
@Singleton
final class MarksReports implements ControlMessageHandler<MarksReport> {

    private static final int AT_ONCE = 500;

    private final Timeline timeline;
    private final MarkTable marks;
    private final GapDetector detector;
    private final OwnerProgress logs;

    MarksReports(Timeline timeline, MarkTable marks, GapDetector detector, OwnerProgress logs) {
        this.timeline = timeline;
        this.marks = marks;
        this.detector = detector;
        this.logs = logs;
    }

    @Override
    public Class<MarksReport> kind() {
        return MarksReport.class;
    }

    @Override
    public void handle(MarksReport report) {
        for (int from = 0; from < report.marks().size(); from += AT_ONCE) {
            int until = Math.min(from + AT_ONCE, report.marks().size());
            compare(report.owner(), report.marks().subList(from, until));
        }
        if (report.more()) {
            logs.askOn(report.owner(), report.upTo());
        } else {
            logs.compared(report.owner(), report.upTo());
        }
    }

    private void compare(StageName owner, List<Mark> reported) {
        List<Long> ids =
                reported.stream().map(mark -> mark.application().value()).toList();
        Map<ApplicationId, Integer> received = timeline.highest(owner, ids);
        List<Mark> ahead = reported.stream()
                .filter(mark -> mark.revision() > received.getOrDefault(mark.application(), 0))
                .toList();
        marks.raise(owner, ahead);
        detector.raise(ahead.stream().map(Mark::application).toList());
    }
}
