package hiring.statusaggregator.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import hiring.choreography.database.Sql;
import hiring.choreography.database.Transactions;
import hiring.choreography.listener.EventHandler;
import hiring.choreography.listener.IncomingEvent;
import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CountsTest {

    private static RunningAggregator aggregator;

    @BeforeAll
    static void start() throws InterruptedException {
        aggregator = RunningAggregator.start();
    }

    @AfterAll
    static void stop() {
        aggregator.close();
    }

    @BeforeEach
    void clearTables() {
        for (String table : List.of(
                "application_status", "application_stage", "timeline", "suspect", "status_count", "searched_word")) {
            aggregator.execute("DELETE FROM " + table);
        }
    }

    @Test
    void the_table_of_hr_in_numbers() throws Exception {
        Story.ofTheTable().forEach(aggregator::receive);

        assertThat(aggregator.get("/application-statuses/counts").body())
                .isEqualTo("{\"applications\":6,"
                        + "\"overall\":{\"DRAFT\":1,\"IN_PROGRESS\":3,\"HIRED\":1,\"NOT_HIRED\":1},\"unknown\":0,"
                        + "\"stages\":["
                        + "{\"stage\":\"phone-screen\",\"statuses\":{\"BLANK\":1,\"PENDING\":1,\"PASSED\":4},\"overdue\":0},"
                        + "{\"stage\":\"onsite-interview\",\"statuses\":{\"BLANK\":2,\"PASSED\":4},\"overdue\":0},"
                        + "{\"stage\":\"background-check\","
                        + "\"statuses\":{\"BLANK\":2,\"PENDING\":2,\"PASSED\":1,\"FAILED\":1},\"overdue\":0},"
                        + "{\"stage\":\"health-screening\","
                        + "\"statuses\":{\"BLANK\":2,\"PENDING\":2,\"PASSED\":1,\"CANCELLED\":1},\"overdue\":0},"
                        + "{\"stage\":\"offer\","
                        + "\"statuses\":{\"BLANK\":4,\"ACCEPTED\":1,\"NO_OFFER\":1},\"overdue\":0}]}");
    }

    @Test
    void without_events_all_counts_are_zero() throws Exception {
        JsonNode counts = counts("");

        assertThat(counts.path("applications").asLong()).isZero();
        assertThat(counts.path("overall")).isEmpty();
        assertThat(counts.path("stages").findValuesAsText("stage"))
                .containsExactly("phone-screen", "onsite-interview", "background-check", "health-screening", "offer");
    }

    @Test
    void a_process_is_counted_by_itself() throws Exception {
        Story.ofTheTable().forEach(aggregator::receive);
        aggregator.receive(
                Story.of(7, "Bob", "Moss", Story.process("SHORT", "aptitude-test", "offer"))
                        .submitted()
                        .overdue("aptitude-test", "anita", Story.BEGINNING),
                Story.of(8).passed("zodiac-check"));

        JsonNode all = counts("");
        JsonNode brief = counts("?process=SHORT");

        assertThat(all.path("applications").asLong()).isEqualTo(8);
        assertThat(all.path("unknown").asLong()).isEqualTo(1);
        assertThat(all.path("stages").findValuesAsText("stage")).endsWith("offer", "aptitude-test", "zodiac-check");
        assertThat(brief.path("applications").asLong()).isEqualTo(1);
        assertThat(brief.path("stages").path(0).toString())
                .isEqualTo("{\"stage\":\"phone-screen\",\"statuses\":{\"NOT_APPLICABLE\":1},\"overdue\":0}");
        assertThat(brief.path("stages").path(5).toString())
                .isEqualTo("{\"stage\":\"aptitude-test\",\"statuses\":{\"PENDING\":1},\"overdue\":1}");
        assertThat(counts("?process=STANDARD").path("applications").asLong()).isEqualTo(6);
        assertThat(counts("?process=UNKNOWN").path("applications").asLong()).isZero();
        assertThat(aggregator.get("/application-statuses/counts?process=%00").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_count_is_how_many_the_list_finds() throws Exception {
        Story.ofTheTable().forEach(aggregator::receive);
        aggregator.receive(Story.of(7, "Bob", "Moss", Story.process("SHORT", "aptitude-test", "offer"))
                .submitted()
                .pending("aptitude-test"));
        aggregator.receive(Story.of(8, "Eve", "Moss", Story.process("SHORT", "aptitude-test", "offer"))
                .submitted());

        JsonNode counts = counts("?process=SHORT");

        counts.path("overall")
                .properties()
                .forEach(overall -> assertThat(listed("overall=" + overall.getKey()))
                        .hasSize(overall.getValue().asInt()));
        counts.path("stages")
                .forEach(stage -> stage.path("statuses")
                        .properties()
                        .forEach(status -> assertThat(
                                        listed("stage=" + stage.path("stage").asText() + "&status=" + status.getKey()))
                                .as(stage + " " + status)
                                .hasSize(status.getValue().asInt())));
    }

    private static List<Long> listed(String filter) {
        try {
            return aggregator.ids("/application-statuses?process=SHORT&" + filter);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    @Test
    void counts_are_written_last_in_one_batch_and_not_at_all_where_nothing_changes() {
        Story story = Story.of(1).drafted().submitted().pending("phone-screen");
        aggregator.receive(Story.of(2).drafted().submitted().pending("phone-screen"));

        assertThat(statementsFor(story.incoming()))
                .filteredOn(statement -> statement.contains("status_count"))
                .hasSize(1);
        assertThat(statementsFor(story.incoming())).noneMatch(statement -> statement.contains("status_count"));
        assertThat(statementsFor(Story.of(3).drafted().submitted().incoming()))
                .last()
                .satisfies(statement -> assertThat(statement).contains("UPDATE status_count"));
    }

    /** The listener has letters to handle after the events; they too come before the counts. */
    private static List<String> statementsFor(List<IncomingEvent> batch) {
        return aggregator.statements(() -> aggregator.bean(Transactions.class).write(() -> {
            aggregator.bean(EventHandler.class).handle(batch);
            return aggregator.bean(Sql.class).query("SELECT 1 AS letter", statement -> {}, row -> 1);
        }));
    }

    @Test
    void what_fails_later_in_the_transaction_counts_nothing() {
        List<IncomingEvent> events = Story.of(1).drafted().incoming();

        assertThat(catchThrowable(() -> aggregator.bean(Transactions.class).write(() -> {
                    aggregator.bean(EventHandler.class).handle(events);
                    throw new IllegalStateException("later");
                })))
                .hasMessage("later");

        assertThat(pipeline().applications()).isZero();
        aggregator.receive(events);
        assertThat(pipeline().applications()).isEqualTo(1);
    }

    @Test
    void two_replicas_share_a_count_with_any_shards() throws Exception {
        try (RunningAggregator other = aggregator.replica()) {
            Story story = Story.of(1).drafted().submitted();
            aggregator.receive(story);
            other.receive(story.pending("phone-screen"));

            assertThat(counts("").path("overall").toString()).isEqualTo("{\"IN_PROGRESS\":1}");
            assertThat(miscounts()).isEmpty();
        }
    }

    @Test
    void the_shards_of_a_counter_add_up() {
        CounterTable table = aggregator.bean(CounterTable.class);
        Counter counter = new Counter("STANDARD", "", "DRAFT");
        for (int shard = 0; shard < 3; shard++) {
            TreeMap<Counter, Count> change = new TreeMap<>();
            change.put(counter, new Count(shard == 0 ? -1 : 2, 0));
            Shard written = new Shard(shard);
            aggregator.bean(Transactions.class).write(() -> {
                table.add(written, change);
                return change;
            });
        }

        assertThat(pipeline().applications()).isEqualTo(3);
    }

    @Test
    void a_recount_reports_and_repairs_wrong_counts() throws Exception {
        Story.ofTheTable().forEach(aggregator::receive);
        aggregator.execute("UPDATE status_count SET applications = applications + 5, overdue = overdue + 1"
                + " WHERE process_name = 'STANDARD' AND stage = 'offer' AND status = 'ACCEPTED'");
        aggregator.execute("DELETE FROM status_count WHERE stage = '' AND status = 'DRAFT'");
        String wrong = "[{\"process\":\"STANDARD\",\"stage\":null,\"status\":\"DRAFT\",\"shown\":0,\"counted\":1,"
                + "\"overdueShown\":0,\"overdueCounted\":0},"
                + "{\"process\":\"STANDARD\",\"stage\":\"offer\",\"status\":\"ACCEPTED\",\"shown\":6,\"counted\":1,"
                + "\"overdueShown\":1,\"overdueCounted\":0}]";

        assertThat(recounted("{\"repair\":false}")).isEqualTo(wrong);
        assertThat(recounted("")).isEqualTo(wrong);
        assertThat(recounted("{}")).isEqualTo("[]");
        assertThat(counts("").path("overall").path("DRAFT").asLong()).isEqualTo(1);
        aggregator.receive(Story.of(1).drafted().submitted());
        assertThat(recounted("{\"repair\":false}")).isEqualTo("[]");
    }

    private static String recounted(String request) throws Exception {
        HttpResponse<String> response = aggregator.post("/application-statuses/counts/recount", request);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    @Test
    void a_row_that_was_only_made_to_be_locked_is_not_counted() {
        aggregator.execute("INSERT INTO application_status (application_id) VALUES (77)");

        assertThat(miscounts()).isEmpty();
        aggregator.receive(Story.of(77).drafted());
        assertThat(miscounts()).isEmpty();
        assertThat(pipeline().applications()).isEqualTo(1);
    }

    @Test
    void the_migration_counts_what_was_there_before() throws Exception {
        List<IncomingEvent> events = new ArrayList<>();
        Story.ofTheTable().forEach(story -> events.addAll(story.incoming()));
        events.addAll(Story.of(7, "Bob", "Moss", Story.process("SHORT", "aptitude-test", "offer"))
                .submitted()
                .overdue("aptitude-test", "anita", Story.BEGINNING)
                .overdue("phone-screen", "anita", Story.BEGINNING)
                .incoming());
        events.addAll(Story.of(8)
                .submitted()
                .overdue("phone-screen", "anita", Story.BEGINNING)
                .incoming());
        events.addAll(Story.of(9).passed("zodiac-check").incoming());
        Collections.shuffle(events, new Random(3));
        aggregator.receive(events);
        aggregator.execute("INSERT INTO application_status (application_id) VALUES (77)");
        Pipeline before = pipeline();
        aggregator.execute("DROP TABLE status_count");
        aggregator.execute("DELETE FROM \"flyway_schema_history\" WHERE version = '2026.11.22.2'");

        try (RunningAggregator migrated = aggregator.replica()) {
            assertThat(pipeline()).isEqualTo(before);
            assertThat(miscounts()).isEmpty();
            migrated.receive(Story.of(10).drafted().submitted());
            assertThat(miscounts()).isEmpty();
        }
    }

    private static JsonNode counts(String query) throws IOException, InterruptedException {
        return aggregator.json("/application-statuses/counts" + query);
    }

    private static Pipeline pipeline() {
        return aggregator.bean(Counts.class).of(Optional.empty());
    }

    private static List<CounterMismatch> miscounts() {
        return aggregator.bean(Transactions.class).read(aggregator.bean(Recount.class)::compare);
    }
}
