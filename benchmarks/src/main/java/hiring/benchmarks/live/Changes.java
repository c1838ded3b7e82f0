package hiring.benchmarks.live;

import hiring.choreography.event.Actor;
import hiring.choreography.event.Event;
import hiring.choreography.event.EventType;
import hiring.choreography.event.StageData;
import hiring.choreography.event.Verb;
import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Generates changes of applications in progress: a new assignee, and sometimes a stage passes and the next one opens. The name
 * of the assignee contains the version of the row, so that a page shows the version.
 */
final class Changes {

    /** The prefix of the version in the name of the assignee. */
    static final String ASSIGNEE_PREFIX = "worker-";

    private static final StageName PHONE_SCREEN = new StageName("phone-screen");
    private static final StageName INTERVIEW = new StageName("onsite-interview");
    private static final int PASS_PERCENT = 30;

    private static final String WORK = """
            SELECT s.application_id, s.stage, s.revision, a.process_name FROM application_stage s
              JOIN application_status a ON a.application_id = s.application_id
            WHERE s.status = 'PENDING' AND a.overall = 'IN_PROGRESS'
              AND NOT EXISTS (SELECT 1 FROM application_stage o WHERE o.application_id = s.application_id
                AND o.stage <> s.stage AND o.status = 'PENDING') ORDER BY s.application_id""";

    private record Work(StageName stage, int revision, boolean isStandard) {}

    private final Map<Long, Work> work = new HashMap<>();
    private final List<Long> applications = new ArrayList<>();
    private final Publications publications;
    private final Random random = new Random(7);
    private final Instant began;
    private final long beganAt = System.nanoTime();
    private long version;

    /** Reads the applications with exactly one pending stage. */
    Changes(Connection connection, Instant now, Publications publications) throws SQLException {
        this.publications = publications;
        this.began = now;
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(WORK)) {
                while (rows.next()) {
                    long application = rows.getLong(1);
                    applications.add(application);
                    work.put(
                            application,
                            new Work(
                                    new StageName(rows.getString(2)),
                                    rows.getInt(3),
                                    rows.getString(4).equals("STANDARD")));
                }
            }
        }
    }

    /** The applications that can change. */
    List<Long> applications() {
        return List.copyOf(applications);
    }

    /** Returns the one or two events of a change of one of the given applications. */
    synchronized List<Event> among(List<Long> choice) {
        return of(choice.get(random.nextInt(choice.size())), true);
    }

    /** Returns the event of a new assignee. */
    synchronized Event reassigned(long application) {
        return of(application, false).get(0);
    }

    private List<Event> of(long application, boolean mayPass) {
        Work now = Optional.ofNullable(work.get(application)).orElseThrow();
        version++;
        publications.add(application, new Publications.Publication(version, System.nanoTime()));
        boolean passes =
                mayPass && now.isStandard() && now.stage().equals(PHONE_SCREEN) && random.nextInt(100) < PASS_PERCENT;
        Work next = passes ? new Work(INTERVIEW, 1, true) : new Work(now.stage(), now.revision() + 1, now.isStandard());
        work.put(application, next);
        if (!passes) {
            return List.of(event(application, next, Verb.UPDATED, Optional.empty()));
        }
        Event passed = passed(application, now);
        return List.of(passed, event(application, next, Verb.OPENED, Optional.of(passed.id())));
    }

    private Event passed(long application, Work work) {
        return new Event(
                new EventType(work.stage(), Verb.PASSED),
                new ApplicationId(application),
                work.revision() + 1,
                now(),
                Optional.empty(),
                new Actor("recruiter-7"),
                new StageData(
                        work.stage(),
                        Optional.of(StageStatus.PASSED),
                        Optional.of("PASSED"),
                        Optional.empty(),
                        Optional.of(now()),
                        Optional.empty()));
    }

    private Event event(long application, Work work, Verb verb, Optional<String> cause) {
        return new Event(
                new EventType(work.stage(), verb),
                new ApplicationId(application),
                work.revision(),
                now(),
                cause,
                new Actor("recruiter-7"),
                new StageData(
                        work.stage(),
                        Optional.of(StageStatus.PENDING),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(now()),
                        Optional.empty(),
                        Optional.of(ASSIGNEE_PREFIX + version),
                        Optional.of(now().plus(Duration.ofDays(5)))));
    }

    private Instant now() {
        return began.plusMillis((System.nanoTime() - beganAt) / 1_000_000);
    }
}
