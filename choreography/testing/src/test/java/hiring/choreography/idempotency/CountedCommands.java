package hiring.choreography.idempotency;

import hiring.choreography.database.Sql;
import hiring.choreography.database.Transactions;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;

/** Commands that only count how often they are executed, in the database. Each answers in another way. */
@Secured(SecurityRule.IS_AUTHENTICATED)
@Controller("/commands")
@ExecuteOn(TaskExecutors.IO)
@Requires(property = "counted-commands.enabled")
class CountedCommands {

    private final Sql sql;
    private final Transactions transactions;

    CountedCommands(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    @Post("/echo")
    @Idempotent
    Map<String, String> echo(@Body Map<String, String> said) {
        count();
        return Map.of("said", said.getOrDefault("say", "nothing"));
    }

    @Post("/accepted")
    @Idempotent
    @Status(HttpStatus.ACCEPTED)
    void accepted() {
        count();
    }

    /** Refuses without throwing. */
    @Post("/conflict")
    @Idempotent
    HttpResponse<Map<String, String>> conflict() {
        count();
        return HttpResponse.status(HttpStatus.CONFLICT, "not now").body(Map.of("said", "no"));
    }

    /** Commits, and loses the reply to the commit. */
    @Post("/lost-reply")
    @Idempotent
    Map<String, String> lostReply() {
        transactions.write(() -> {
            count();
            transactions.afterCommit(() -> {
                throw new IllegalStateException("the reply to the commit was lost");
            });
            return "done";
        });
        return Map.of("said", "yes");
    }

    @Post("/changing")
    @Idempotent
    ChangingAnswer changing() {
        count();
        return new ChangingAnswer();
    }

    /** An answer that differs each time it is serialized. */
    @Introspected
    static final class ChangingAnswer {

        private int looks;

        public int getLooks() {
            looks++;
            return looks;
        }
    }

    private void count() {
        transactions.write(
                () -> sql.update("INSERT INTO outbox (application_id, revision) VALUES (1, 1)", statement -> {}));
    }
}
