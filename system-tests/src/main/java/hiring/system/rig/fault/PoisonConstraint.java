package hiring.system.rig.fault;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.allinone.Service;
import hiring.system.rig.deployment.Deployment;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A check constraint on one table of a service that some applications violate. Their events cannot be processed there, and only
 * there, until the constraint is dropped.
 */
final class PoisonConstraint {

    /** One application in this many violates it. */
    private static final int ONE_IN = 20;

    private final int remainder;
    private final AtomicInteger victims = new AtomicInteger();

    private PoisonConstraint(int remainder) {
        this.remainder = remainder;
    }

    static PoisonConstraint of(Random random) {
        return new PoisonConstraint(random.nextInt(ONE_IN));
    }

    /** Adds the constraint; existing rows are not checked. */
    void addTo(Deployment deployment, Service victim) throws SQLException {
        execute(
                deployment,
                victim,
                "ALTER TABLE %s ADD CONSTRAINT poison CHECK (application_id %% %d <> %d) NOT VALID"
                        .formatted(table(victim), ONE_IN, remainder));
        victims.incrementAndGet();
    }

    void dropFrom(Deployment deployment, Service victim) throws SQLException {
        execute(deployment, victim, "ALTER TABLE " + table(victim) + " DROP CONSTRAINT poison");
        victims.decrementAndGet();
    }

    boolean isPoisoned(long application) {
        return application % ONE_IN == remainder;
    }

    boolean hasPoisoned(List<JsonNode> deadLetters) {
        return deadLetters.stream()
                .anyMatch(each -> isPoisoned(each.path("applicationId").asLong(-1)));
    }

    boolean isDropped() {
        return victims.get() == 0;
    }

    private static String table(Service victim) {
        return victim == Service.STATUS_AGGREGATOR ? "timeline" : "stage_record";
    }

    private static void execute(Deployment deployment, Service victim, String sql) throws SQLException {
        try (var connection = deployment.connect(victim);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
