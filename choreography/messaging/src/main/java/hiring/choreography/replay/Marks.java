package hiring.choreography.replay;

import hiring.choreography.control.ControlMessageHandler;
import hiring.choreography.control.MarksReport;
import hiring.choreography.control.MarksReport.Mark;
import hiring.choreography.control.MarksRequest;
import hiring.choreography.database.Sql;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.outbox.ControlMessageSender;
import hiring.choreography.process.StageName;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reports this owner's progress to a service that asks, a stretch of the log at a time. */
@Singleton
final class Marks implements ControlMessageHandler<MarksRequest> {

    private static final int STRETCH = 2_000;
    private static final String AFTER =
            "SELECT seq, application_id, revision FROM event_log WHERE seq > ? ORDER BY seq LIMIT " + STRETCH;

    private final Sql sql;
    private final ControlMessageSender mail;
    private final String service;

    Marks(Sql sql, ControlMessageSender mail, @Value("${micronaut.application.name}") String service) {
        this.sql = sql;
        this.mail = mail;
        this.service = service;
    }

    private record Logged(long seq, long application, int revision) {}

    @Override
    public Class<MarksRequest> kind() {
        return MarksRequest.class;
    }

    @Override
    public void handle(MarksRequest request) {
        List<Logged> stretch = sql.query(
                AFTER,
                statement -> statement.setLong(1, request.after()),
                row -> new Logged(row.getLong("seq"), row.getLong("application_id"), row.getInt("revision")));
        mail.send(request.to(), List.of(report(request.after(), stretch)));
    }

    private MarksReport report(long after, List<Logged> stretch) {
        Map<Long, Integer> highest = new TreeMap<>();
        stretch.forEach(logged -> highest.merge(logged.application(), logged.revision(), Math::max));
        return new MarksReport(
                StageName.ownedBy(service),
                after,
                stretch.isEmpty() ? after : stretch.get(stretch.size() - 1).seq(),
                stretch.size() == STRETCH,
                highest.entrySet().stream()
                        .map(mark -> new Mark(new ApplicationId(mark.getKey()), mark.getValue()))
                        .toList());
    }
}
