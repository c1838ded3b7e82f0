package hiring.statusaggregator.listener;

import static java.util.stream.Collectors.groupingBy;

import hiring.choreography.event.Event;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.listener.EventHandler;
import hiring.choreography.listener.IncomingEvent;
import hiring.statusaggregator.gap.GapDetector;
import hiring.statusaggregator.gap.OwnerProgress;
import hiring.statusaggregator.projection.ApplicationProjection;
import hiring.statusaggregator.projection.ProjectionRepository;
import hiring.statusaggregator.projection.StageColumn;
import hiring.statusaggregator.projection.Timeline;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Receives every event, applies it to the projection of its application, and adds it to the timeline. */
@Singleton
final class StatusListener implements EventHandler {

    private final ProjectionRepository projections;
    private final Timeline timeline;
    private final GapDetector detector;
    private final OwnerProgress logs;

    StatusListener(ProjectionRepository projections, Timeline timeline, GapDetector detector, OwnerProgress logs) {
        this.projections = projections;
        this.timeline = timeline;
        this.detector = detector;
        this.logs = logs;
    }

    /** Events come to the aggregator from all services; under load some twenty are handled in one transaction. */
    @Override
    public Duration linger() {
        return Duration.ofMillis(20);
    }

    @Override
    public List<String> routingKeys() {
        return List.of("#");
    }

    @Override
    public void handle(List<IncomingEvent> batch) {
        Map<ApplicationId, List<Event>> news = batch.stream()
                .map(IncomingEvent::event)
                .collect(groupingBy(Event::application, TreeMap::new, Collectors.toList()));
        Map<ApplicationId, ApplicationProjection> before = projections.lockOrCreate(news.keySet());
        List<ApplicationProjection> after = before.values().stream()
                .map(projection -> projection.applyAll(news.getOrDefault(projection.application(), List.of())))
                .toList();
        projections.save(before, after);
        timeline.add(batch);
        detector.note(before, after, news);
        meet(batch);
    }

    /** Adds new owners; those of the form and of the stages with a column were added when the tables were created. */
    private void meet(List<IncomingEvent> batch) {
        logs.meet(batch.stream()
                .map(incoming -> incoming.event().type().stage())
                .filter(owner -> !owner.isApplication() && StageColumn.of(owner).isEmpty())
                .collect(Collectors.toSet()));
    }
}
