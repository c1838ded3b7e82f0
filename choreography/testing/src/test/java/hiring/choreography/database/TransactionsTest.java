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
                        List.of("classpath:db/migration/idempotency")));
        transactions = service.bean(Transactions.class);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void after_commit_waits_for_the_outermost_transaction() {
        List<String> story = new ArrayList<>();

        transactions.write(outer -> {
            transactions.write(inner -> {
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

        assertThatThrownBy(() -> transactions.write(outer -> {
                    transactions.write(inner -> {
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
}
