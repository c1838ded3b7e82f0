package hiring.system.rig.fault;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.allinone.Service;
import hiring.system.rig.deployment.Deployment;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A constraint on a table that some applications break, until it is dropped: their events are poisonous there, and nowhere
 * else.
 */
final class Immunity {

    /** One application in so many. */
    private static final int ONE_IN = 20;

    private final int remainder;
    private final AtomicInteger victims = new AtomicInteger();

    private Immunity(int remainder) {
        this.remainder = remainder;
    }

    static Immunity of(Random random) {
        return new Immunity(random.nextInt(ONE_IN));
    }

    /** What is there already may stay as it is. */
    void giveTo(Deployment deployment, Service victim) throws SQLException {
        execute(
                deployment,
                victim,
                "ALTER TABLE %s ADD CONSTRAINT poison CHECK (application_id %% %d <> %d) NOT VALID"
                        .formatted(table(victim), ONE_IN, remainder));
        victims.incrementAndGet();
    }

    void takeFrom(Deployment deployment, Service victim) throws SQLException {
        execute(deployment, victim, "ALTER TABLE " + table(victim) + " DROP CONSTRAINT poison");
        victims.decrementAndGet();
    }

    boolean lacks(long application) {
        return application % ONE_IN == remainder;
    }

    boolean hasStruck(List<JsonNode> deadLetters) {
        return deadLetters.stream()
                .anyMatch(each -> lacks(each.path("applicationId").asLong(-1)));
    }

    boolean isHarmless() {
        return victims.get() == 0;
    }

    private static String table(Service victim) {
        return victim == Service.STATUS_AGGREGATOR ? "timeline" : "journey";
    }

    private static void execute(Deployment deployment, Service victim, String sql) throws SQLException {
        try (var connection = deployment.connect(victim);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
