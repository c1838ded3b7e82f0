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
    void has_what_it_committed_after_a_kill() throws Exception {
        var database = database("killed");
        try (var notebook = Notebook.open(database)) {
            notebook.write("before the kill");

            server.kill();
            assertThatThrownBy(notebook::read).isInstanceOf(SQLException.class);
        }
        server.start();

        try (var notebook = Notebook.open(database)) {
            assertThat(notebook.read()).containsExactly("before the kill");
        }
    }

    @Test
    void stops_while_somebody_is_still_connected_and_has_what_it_committed() throws Exception {
        var database = database("stopped");
        try (var notebook = Notebook.open(database)) {
            notebook.write("before the stop");

            server.stop();
            assertThatThrownBy(notebook::read).isInstanceOf(SQLException.class);
        }
        server.start();

        try (var notebook = Notebook.open(database)) {
            assertThat(notebook.read()).containsExactly("before the stop");
        }
    }

    @Test
    void creates_a_database_once() throws Exception {
        try (var notebook = Notebook.open(database("offer-service"))) {
            notebook.write("kept");
        }

        try (var notebook = Notebook.open(database("offer-service"))) {
            assertThat(notebook.read()).containsExactly("kept");
        }
    }

    @Test
    void lets_nobody_in_without_the_password() {
        var stranger = new DataSourceSettings(server.jdbcUrl("postgres"), server.username(), "guess");

        assertThatThrownBy(() -> Notebook.open(stranger))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
    }

    private DataSourceSettings database(String name) {
        server.createDatabase(name);
        return new DataSourceSettings(server.jdbcUrl(name), server.username(), server.password());
    }
}
