package hiring.statusaggregator.insight;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.database.Sql;
import hiring.choreography.database.Transactions;
import hiring.choreography.listener.IncomingEvent;
import hiring.statusaggregator.RunningAggregator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class MomentsMigrationProperties {

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void the_migration_fills_in_what_would_have_been_stored_of_earlier_events(
            @ForAll("applications") List<ArbitraryApplication> applications, @ForAll Random random) throws Exception {
        try (RunningAggregator aggregator = RunningAggregator.start()) {
            aggregator.receive(deliveries(applications, random));
            List<String> kept = kept(aggregator);
            aggregator.execute("ALTER TABLE application_status DROP COLUMN submitted_at");
            aggregator.execute("ALTER TABLE application_status DROP COLUMN ended_at");
            aggregator.execute("ALTER TABLE application_stage DROP COLUMN entered");
            aggregator.execute("DELETE FROM \"flyway_schema_history\" WHERE version = '2026.11.22.5'");

            try (RunningAggregator migrated = aggregator.replica()) {
                assertThat(kept(migrated)).isEqualTo(kept);
            }
        }
    }

    private static List<IncomingEvent> deliveries(List<ArbitraryApplication> applications, Random random) {
        List<IncomingEvent> deliveries = new ArrayList<>();
        for (int i = 0; i < applications.size(); i++) {
            deliveries.addAll(applications.get(i).story(i + 1).incoming());
        }
        Collections.shuffle(deliveries, random);
        return deliveries;
    }

    private static List<String> kept(RunningAggregator aggregator) {
        return aggregator
                .bean(Transactions.class)
                .read(() -> aggregator.bean(Sql.class).query("""
                        SELECT application_id, '' AS stage, submitted_at AS begun, ended_at AS ended FROM application_status
                        UNION ALL SELECT application_id, stage, entered, NULL FROM application_stage ORDER BY 1, 2""", statement -> {}, MomentsMigrationProperties::line));
    }

    private static String line(ResultSet row) throws SQLException {
        return row.getLong("application_id") + " " + row.getString("stage") + " " + row.getString("begun") + " "
                + row.getString("ended");
    }

    @Provide
    Arbitrary<List<ArbitraryApplication>> applications() {
        return ArbitraryApplication.some(60);
    }
}
