package hiring.system.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@EnabledIfSystemProperty(named = Lane.PROPERTY, matches = ".*-postgresql")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresServerTest {

    private PostgresServer server;

    @BeforeAll
    void launch() {
        server = PostgresServer.launch();
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void keeps_committed_data_after_a_kill() throws Exception {
        var database = database("killed");
        try (var notebook = TestTable.open(database)) {
            notebook.write("before the kill");

            server.kill();
            assertThatThrownBy(notebook::read).isInstanceOf(SQLException.class);
        }
        server.start();

        try (var notebook = TestTable.open(database)) {
            assertThat(notebook.read()).containsExactly("before the kill");
        }
    }

    @Test
    void keeps_committed_data_when_stopped_with_a_client_connected() throws Exception {
        var database = database("stopped");
        try (var notebook = TestTable.open(database)) {
            notebook.write("before the stop");

            server.stop();
            assertThatThrownBy(notebook::read).isInstanceOf(SQLException.class);
        }
        server.start();

        try (var notebook = TestTable.open(database)) {
            assertThat(notebook.read()).containsExactly("before the stop");
        }
    }

    @Test
    void creates_a_database_once() throws Exception {
        try (var notebook = TestTable.open(database("offer-service"))) {
            notebook.write("kept");
        }

        try (var notebook = TestTable.open(database("offer-service"))) {
            assertThat(notebook.read()).containsExactly("kept");
        }
    }

    @Test
    void refuses_a_wrong_password() {
        var wrongPassword = new DataSourceSettings(server.jdbcUrl("postgres"), server.username(), "guess");

        assertThatThrownBy(() -> TestTable.open(wrongPassword))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
    }

    private DataSourceSettings database(String name) {
        server.createDatabase(name);
        return new DataSourceSettings(server.jdbcUrl(name), server.username(), server.password());
    }
}
