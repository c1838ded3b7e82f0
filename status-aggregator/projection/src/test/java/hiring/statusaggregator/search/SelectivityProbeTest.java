package hiring.statusaggregator.search;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.database.Sql;
import hiring.choreography.listing.Condition;
import hiring.choreography.listing.Listing;
import hiring.choreography.listing.Order;
import hiring.choreography.listing.Place;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SelectivityProbeTest {

    private static final Order BY_NUMBER = Order.byId("id", "id", Order.Direction.UP);

    @SuppressWarnings("NullAway.Init")
    private Connection connection;

    @SuppressWarnings("NullAway.Init")
    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    private SelectivityProbe probe;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "sa", "");
        sql = Sql.on(connection);
        probe = new SelectivityProbe(sql);
        execute("CREATE TABLE person (id BIGINT PRIMARY KEY)");
        execute("CREATE TABLE word (word VARCHAR(20), id BIGINT, PRIMARY KEY (word, id))");
        execute("INSERT INTO person SELECT * FROM SYSTEM_RANGE(1, 3000)");
        has("anna", LongStream.rangeClosed(1, 2_000));
        has("berta", LongStream.rangeClosed(1_000, 2_000));
        has("carl", LongStream.rangeClosed(1, SelectivityProbe.MOST));
        has("dora", LongStream.of(5, 700, 2_999));
        has("emil", LongStream.of(1, 700, 2_999));
        has("frida", LongStream.of(3_000));
        has("gerd", LongStream.rangeClosed(1, SelectivityProbe.MOST / 2 + 1));
        has("gerda", LongStream.rangeClosed(1, SelectivityProbe.MOST / 2 + 1));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void execute(String command) {
        sql.update(command, statement -> {});
    }

    private void has(String word, LongStream ids) {
        sql.batch("INSERT INTO word VALUES (?, ?)", ids.boxed().toList(), (statement, id) -> {
            statement.setString(1, word);
            statement.setLong(2, id);
        });
    }

    private static IndexedCondition beginning(String word) {
        return IndexedCondition.among(
                "id", "SELECT w.id FROM word w WHERE w.word >= ? AND w.word < ?", "w.word, w.id", word, word + "~");
    }

    private List<Condition> narrowed(Condition... conditions) {
        return probe.conditions(listing(3_000, conditions));
    }

    @Test
    void the_few_are_asked_for_by_their_numbers() {
        assertThat(narrowed(beginning("frida"))).containsExactly(Condition.oneOf("id", List.of(3_000L)));
        assertThat(narrowed(beginning("dora"), beginning("frida"))).containsExactly(Condition.oneOf("id", List.of()));
        assertThat(narrowed(beginning("unknown"))).containsExactly(Condition.oneOf("id", List.of()));
    }

    @Test
    void in_the_order_of_numbers_no_more_are_asked_for_than_the_page_has() {
        List<Condition> dora = List.of(beginning("dora"));
        Optional<Place> after = Optional.of(new Place("id", Instant.EPOCH, 5));
        Order down = Order.byId("id", "id", Order.Direction.DOWN);

        assertThat(probe.conditions(new Listing(dora, BY_NUMBER, Optional.empty(), 1)))
                .containsExactly(Condition.oneOf("id", List.of(5L, 700L)));
        assertThat(probe.conditions(new Listing(dora, BY_NUMBER, after, 1)))
                .containsExactly(Condition.oneOf("id", List.of(700L, 2_999L)));
        assertThat(probe.conditions(new Listing(dora, down, Optional.empty(), 1)))
                .containsExactly(Condition.oneOf("id", List.of(2_999L, 700L)));
        assertThat(probe.conditions(new Listing(dora, down, after, 1)))
                .containsExactly(Condition.oneOf("id", List.of()));
    }

    @Test
    void what_holds_of_many_stays_as_it_is() {
        Condition odd = Condition.of("MOD(id, 2) = 1");

        assertThat(narrowed(odd, beginning("anna"))).containsExactly(odd, beginning("anna"));
        assertThat(narrowed(odd)).containsExactly(odd);
        assertThat(narrowed(beginning("anna"), beginning("frida"), odd))
                .containsExactly(
                        Condition.oneOf("id", List.of(3_000L)),
                        beginning("anna").tested(),
                        odd);
    }

    @Test
    void few_are_as_many_as_are_read_and_no_more() {
        assertThat(narrowed(beginning("carl"))).noneMatch(condition -> condition instanceof IndexedCondition);
        assertThat(narrowed(beginning("berta"))).containsExactly(beginning("berta"));
        assertThat(narrowed(beginning("gerd"))).containsExactly(beginning("gerd"));
    }

    @Test
    void what_many_have_but_few_have_together_is_found() {
        has("heidi", LongStream.rangeClosed(1_990, 3_000));
        Condition odd = Condition.of("MOD(id, 2) = 1");

        assertThat(narrowed(beginning("anna"), odd, beginning("heidi")))
                .satisfiesExactly(
                        ids -> assertThat(ids.parameters())
                                .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1_990, 2_000)
                                        .boxed()
                                        .toList()),
                        kept -> assertThat(kept).isEqualTo(odd));
    }

    @Test
    void what_they_share_is_not_looked_for_among_too_many() {
        List<IndexedCondition> both = List.of(beginning("anna"), beginning("berta"));

        assertThat(new Intersection(sql, 0, 1_001, 1_001)
                        .narrowed(listing(3_000, both.toArray(Condition[]::new)), both))
                .singleElement()
                .satisfies(ids -> assertThat(ids.parameters()).hasSize(1_001));
        assertThat(new Intersection(sql, 0, 1_001, 1_000)
                        .narrowed(listing(3_000, both.toArray(Condition[]::new)), both))
                .isEqualTo(both);
        assertThat(new Intersection(sql, 0, 1_000, 1_001)
                        .narrowed(listing(3_000, both.toArray(Condition[]::new)), both))
                .containsExactly(beginning("anna").tested(), beginning("berta").tested());
    }

    @Test
    void what_very_many_have_is_asked_of_one_row_after_the_other() {
        List<IndexedCondition> one = List.of(beginning("berta"));

        assertThat(new Intersection(sql, 1_001, 0, 0).narrowed(listing(3_000, one.toArray(Condition[]::new)), one))
                .isEqualTo(one);
        assertThat(new Intersection(sql, 1_000, 0, 0).narrowed(listing(3_000, one.toArray(Condition[]::new)), one))
                .containsExactly(beginning("berta").tested());
    }

    @Test
    void what_is_asked_of_one_row_after_the_other_is_the_same() {
        for (String word : List.of("anna", "dora", "unknown")) {
            assertThat(ids(listing(2_500, beginning(word).tested()))).isEqualTo(ids(listing(2_500, beginning(word))));
        }
    }

    private static Listing listing(int limit, Condition... conditions) {
        return new Listing(List.of(conditions), BY_NUMBER, Optional.empty(), limit);
    }

    @Test
    void a_page_is_the_same_as_without() {
        List<String> words = List.of("anna", "berta", "dora", "gerd", "unknown");
        for (String word : words) {
            for (String another : words) {
                for (int limit : new int[] {2, 50}) {
                    Listing listing = new Listing(
                            List.of(beginning(word), Condition.of("MOD(id, 3) <> 0"), beginning(another)),
                            BY_NUMBER,
                            Optional.of(new Place("id", Instant.EPOCH, 4)),
                            limit);

                    assertThat(ids(probe.narrowed(listing)))
                            .as("%s and %s, %d at most", word, another, limit)
                            .isEqualTo(ids(listing));
                }
            }
        }
    }

    private List<Long> ids(Listing listing) {
        return listing.read(sql, "SELECT id FROM person", row -> row.getLong("id"))
                .items();
    }
}
