package hiring.statusaggregator.listener;

import static java.util.stream.Collectors.groupingBy;

import hiring.choreography.event.Event;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.listener.EventHandler;
import hiring.choreography.listener.IncomingEvent;
import hiring.statusaggregator.gap.Doubts;
import hiring.statusaggregator.gap.OwnerLogs;
import hiring.statusaggregator.projection.Pictures;
import hiring.statusaggregator.projection.StageColumn;
import hiring.statusaggregator.projection.StatusPicture;
import hiring.statusaggregator.projection.Timeline;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Hears every event, paints it into the picture of its application, and puts it on the timeline. */
@Singleton
final class StatusListener implements EventHandler {

    private final Pictures pictures;
    private final Timeline timeline;
    private final Doubts doubts;
    private final OwnerLogs logs;

    StatusListener(Pictures pictures, Timeline timeline, Doubts doubts, OwnerLogs logs) {
        this.pictures = pictures;
        this.timeline = timeline;
        this.doubts = doubts;
        this.logs = logs;
    }

    @Override
    public List<String> routingKeys() {
        return List.of("#");
    }

    @Override
    public void handle(Connection connection, List<IncomingEvent> batch) {
        Map<ApplicationId, List<Event>> news = batch.stream()
                .map(IncomingEvent::event)
                .collect(groupingBy(Event::application, TreeMap::new, Collectors.toList()));
        Map<ApplicationId, StatusPicture> before = pictures.lockOrMake(connection, news.keySet());
        List<StatusPicture> after = before.values().stream()
                .map(picture -> picture.hearAll(news.getOrDefault(picture.application(), List.of())))
                .toList();
        pictures.save(connection, before, after);
        timeline.add(connection, batch);
        doubts.note(connection, before, after, news);
        meet(connection, batch);
    }

    /** The owners that everybody knows were met when the tables were made. */
    private void meet(Connection connection, List<IncomingEvent> batch) {
        logs.meet(
                connection,
                batch.stream()
                        .map(incoming -> incoming.event().type().stage())
                        .filter(owner ->
                                !owner.isApplication() && StageColumn.of(owner).isEmpty())
                        .collect(Collectors.toSet()));
    }
}
