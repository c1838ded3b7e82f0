package hiring.system.fuzz;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.ConnectionFactory;
import hiring.allinone.Service;
import hiring.system.Recruiting;
import hiring.system.RunningSystem;
import hiring.system.rig.oracle.Unpublished;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;

/**
 * Applications in various states, and the services that own them, each running alone: without a broker and without background
 * work, so that every write is caused by the last request.
 */
final class TestBed implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int SUSPECTS = 4;

    /** The background check provider reports findings for the first applications. */
    private static final List<Map<String, String>> SUSPICIONS =
            List.of(Map.of("percent", "" + (SUSPECTS + 1), "result", "CONSIDER", "finding", "IDENTITY"));

    private static final int DEAD_LETTERS = 3;

    private static final Map<String, Object> NO_BACKGROUND_WORK = Map.of(
            "hiring.overdue.look-every", "30d",
            "hiring.offer.expiry.look-every", "30d",
            "hiring.background-check.orders.enabled", false,
            "hiring.background-check.provider", "http",
            "hiring.background-check.http.url", "http://127.0.0.1:1",
            "hiring.background-check.http.api-key", "none",
            "hiring.background-check.http.webhook-secret", WebhookSignature.SECRET,
            "hiring.application.import.enabled", false);

    private final RunningSystem hiring;
    private final List<Long> applications;

    private TestBed(RunningSystem hiring, List<Long> applications) {
        this.hiring = hiring;
        this.applications = applications;
    }

    static TestBed prepare() {
        RunningSystem hiring = RunningSystem.start(Map.of("hiring.background-check.simulator.verdicts", SUSPICIONS));
        List<Long> applications = new ArrayList<>();
        Recruiting team = new Recruiting(hiring);
        for (int i = 0; i < SUSPECTS; i++) {
            applications.add(team.interviewed());
        }
        for (int i = 0; i < 2; i++) {
            applications.add(team.drafted("STANDARD"));
            applications.add(team.submitted());
            applications.add(team.checked());
            applications.add(team.interviewed());
            applications.add(team.offered());
            applications.add(team.extended());
            applications.add(team.hired());
        }
        long withdrawn = team.extended();
        team.withdraw(withdrawn, "CANDIDATE");
        team.awaitOverall(withdrawn, "WITHDRAWN");
        applications.add(withdrawn);
        long failed = team.interviewed();
        team.fail(Service.HEALTH_SCREENING, failed);
        team.awaitOverall(failed, "NOT_HIRED");
        applications.add(failed);
        for (Service service : Service.values()) {
            garbage(hiring, service);
            Awaitility.await(service + " has published everything")
                    .atMost(SOON)
                    .until(() -> hasEmptyOutbox(hiring, service));
        }
        return new TestBed(hiring.restartWithoutBroker(NO_BACKGROUND_WORK), List.copyOf(applications));
    }

    /** Creates dead letters. */
    private static void garbage(RunningSystem hiring, Service service) {
        ConnectionFactory factory = new ConnectionFactory();
        try {
            factory.setUri(hiring.broker());
            try (var connection = factory.newConnection("garbage");
                    Channel channel = connection.createChannel()) {
                for (int i = 0; i < DEAD_LETTERS; i++) {
                    byte[] body = ("garbage " + i).getBytes(StandardCharsets.UTF_8);
                    channel.basicPublish("", service.fullName(), new AMQP.BasicProperties(), body);
                }
            }
        } catch (GeneralSecurityException | URISyntaxException | IOException | TimeoutException e) {
            throw new IllegalStateException("cannot publish", e);
        }
        if (service != Service.APPLICATION) {
            Awaitility.await(service + " has its dead letters")
                    .atMost(SOON)
                    .until(() -> hiring.rest(service)
                                    .get("/dead-letters")
                                    .body()
                                    .path("items")
                                    .size()
                            == DEAD_LETTERS);
        }
    }

    List<Long> applications() {
        return applications;
    }

    RunningSystem hiring() {
        return hiring;
    }

    private static boolean hasEmptyOutbox(RunningSystem hiring, Service service) throws SQLException {
        try (Connection connection = hiring.database(service);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(Unpublished.COUNT)) {
            row.next();
            return row.getLong(1) == 0;
        }
    }

    @Override
    public void close() {
        hiring.close();
    }
}
