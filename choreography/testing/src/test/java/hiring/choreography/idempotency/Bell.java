package hiring.choreography.idempotency;

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
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;

/** Commands that do nothing but ring, each answering in another way; how often they rang is in the database. */
@Secured(SecurityRule.IS_AUTHENTICATED)
@Controller("/bell")
@ExecuteOn(TaskExecutors.IO)
@Requires(property = "bell.hangs")
class Bell {

    private final Transactions transactions;

    Bell(Transactions transactions) {
        this.transactions = transactions;
    }

    @Post("/loud")
    @Idempotent
    Map<String, String> loud(@Body Map<String, String> said) {
        ring();
        return Map.of("heard", said.getOrDefault("say", "nothing"));
    }

    @Post("/silent")
    @Idempotent
    @Status(HttpStatus.ACCEPTED)
    void silent() {
        ring();
    }

    /** Refuses without throwing. */
    @Post("/stubborn")
    @Idempotent
    HttpResponse<Map<String, String>> stubborn() {
        ring();
        return HttpResponse.status(HttpStatus.CONFLICT, "not now").body(Map.of("heard", "no"));
    }

    /** Commits, and never hears of it. */
    @Post("/cut-off")
    @Idempotent
    Map<String, String> cutOff() {
        transactions.write(connection -> {
            ring();
            transactions.afterCommit(() -> {
                throw new IllegalStateException("the reply to the commit was lost");
            });
            return connection;
        });
        return Map.of("heard", "yes");
    }

    @Post("/worn")
    @Idempotent
    Wear worn() {
        ring();
        return new Wear();
    }

    /** Says something else each time it is looked at. */
    @Introspected
    static final class Wear {

        private int looks;

        public int getLooks() {
            looks++;
            return looks;
        }
    }

    private void ring() {
        transactions.write(Bell::ring);
    }

    private static int ring(Connection connection) {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO outbox (application_id, revision) VALUES (1, 1)")) {
            return insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
