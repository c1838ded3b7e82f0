package hiring.choreography.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.choreography.testing.LoneService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransactionsTest {

    @SuppressWarnings("NullAway.Init")
    private LoneService service;

    @SuppressWarnings("NullAway.Init")
    private Transactions transactions;

    @SuppressWarnings("NullAway.Init")
    private Sql sql;

    @BeforeAll
    void start() {
        service = LoneService.start(
                "bystander",
                Map.of(
                        "micronaut.application.name",
                        "bystander",
                        "hiring.outbox.enabled",
                        false,
                        "hiring.migrations",
                        List.of("classpath:db/migration/outbox")));
        transactions = service.bean(Transactions.class);
        sql = service.bean(Sql.class);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void after_commit_waits_for_the_outermost_transaction() {
        List<String> story = new ArrayList<>();

        transactions.write(() -> {
            transactions.write(() -> {
                transactions.afterCommit(() -> story.add("after the commit"));
                return story.add("written");
            });
            return story.add("written around it");
        });

        assertThat(story).containsExactly("written", "written around it", "after the commit");
    }

    @Test
    void nothing_follows_a_rollback() {
        List<String> story = new ArrayList<>();

        assertThatThrownBy(() -> transactions.write(() -> {
                    transactions.write(() -> {
                        transactions.afterCommit(() -> story.add("after the commit"));
                        return story.add("written");
                    });
                    throw new IllegalStateException("too late");
                }))
                .hasMessage("too late");

        assertThat(story).doesNotContain("after the commit");
    }

    @Test
    void nothing_follows_without_a_transaction() {
        List<String> story = new ArrayList<>();

        assertThatThrownBy(() -> transactions.afterCommit(() -> story.add("after the commit")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void statements_take_part_in_the_transaction_under_way() {
        assertThatThrownBy(() -> transactions.write(() -> {
                    keep("rolled back");
                    transactions.read(() -> assertThat(kept()).containsExactly("rolled back"));
                    transactions.writeApart(() -> keep("apart"));
                    throw new IllegalStateException("too late");
                }))
                .hasMessage("too late");

        assertThat(transactions.read(this::kept)).containsExactly("apart");
    }

    @Test
    void a_statement_without_a_transaction_is_refused() {
        assertThatThrownBy(this::kept).isInstanceOf(IllegalStateException.class).hasMessageContaining("no transaction");
    }

    private int keep(String key) {
        return sql.update("INSERT INTO outbox (addressee) VALUES (?)", statement -> statement.setString(1, key));
    }

    private List<String> kept() {
        return sql.query("SELECT addressee FROM outbox", statement -> {}, row -> row.getString(1));
    }
}
