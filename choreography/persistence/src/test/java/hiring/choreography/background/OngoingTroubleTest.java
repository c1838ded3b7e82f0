package hiring.choreography.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import javax.security.auth.login.FailedLoginException;
import org.junit.jupiter.api.Test;

class OngoingTroubleTest {

    private final List<String> said = new ArrayList<>();
    private final OngoingTrouble trouble = new OngoingTrouble(said::add, said::add, "in trouble", "well again");

    @Test
    void is_logged_once_and_so_is_its_end() {
        for (int attempt = 0; attempt < 100; attempt++) {
            trouble.is(new ConnectException("Connection refused"));
        }
        trouble.isOver();
        trouble.isOver();

        assertThat(said)
                .containsExactly(
                        "in trouble: connection refused: java.net.ConnectException: Connection refused", "well again");
    }

    @Test
    void is_logged_again_when_its_kind_changes() {
        trouble.is(new ConnectException("Connection refused"));
        trouble.is(new FailedLoginException("ACCESS_REFUSED - Login was refused"));
        trouble.is(new ConnectException("Connection refused"));

        assertThat(said).hasSize(3);
    }

    @Test
    void is_logged_again_when_it_comes_back() {
        trouble.is(new ConnectException("Connection refused"));
        trouble.isOver();
        trouble.is(new ConnectException("Connection refused"));

        assertThat(said).hasSize(3);
    }

    @Test
    void with_changing_messages_is_the_same() {
        trouble.is(new UnknownHostException("rabbitmq: Name or service not known"));
        trouble.is(new UnknownHostException("rabbitmq"));
        trouble.is(new IOException(new UnknownHostException("rabbitmq: Temporary failure in name resolution")));

        assertThat(said).hasSize(1);
    }

    @Test
    void of_a_pool_without_a_cause_is_the_same() {
        SQLException noReason = new SQLTransientConnectionException("not available, timed out after 5001ms");
        SQLException reason = new SQLTransientConnectionException(
                "not available, timed out after 5002ms",
                "08001",
                new SQLException("gone", "08001", new ConnectException("Connection refused")));

        trouble.is(noReason);
        trouble.is(reason);
        trouble.is(noReason);
        trouble.is(reason);

        assertThat(said).hasSize(2);
        assertThat(said.get(1)).contains("connection refused");
    }

    @Test
    void is_recognisable() {
        assertThat(lineOf(new SQLException("The connection attempt failed.", "08001", new UnknownHostException("pg"))))
                .isEqualTo("unknown host: java.net.UnknownHostException: pg");
        assertThat(lineOf(new FailedLoginException("ACCESS_REFUSED - Login was refused")))
                .startsWith("wrong user or password: ")
                .contains("ACCESS_REFUSED");
        assertThat(lineOf(new IllegalStateException(
                        new SQLException("FATAL: password authentication failed for user \"offer\"", "28P01"))))
                .startsWith("wrong user or password (28P01): ");
    }

    @Test
    void never_logs_a_password() {
        assertThat(lineOf(
                        new IllegalStateException("no driver for jdbc:postgresql://db/x?user=a&password=geheim&ssl=1")))
                .contains("jdbc:postgresql://db/x?user=a&password=***&ssl=1");
        assertThat(lineOf(new IllegalStateException("cannot reach amqp://hiring:geheim@rabbitmq:5672")))
                .contains("amqp://***@rabbitmq:5672");
    }

    private static String lineOf(Throwable failure) {
        return Diagnosis.of(failure).line();
    }
}
