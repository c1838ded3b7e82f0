package hiring.phonescreen;

import com.fasterxml.jackson.core.type.TypeReference;
import hiring.choreography.database.JsonColumn;
import hiring.choreography.database.Moments;
import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.database.Transactions;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The table of scorecards, one for each application. */
@Singleton
final class Scorecards {

    private static final JsonColumn<List<Rating>> RATINGS = new JsonColumn<>(new TypeReference<>() {});

    private static final String REMOVE = "DELETE FROM scorecard WHERE application_id = ?";
    private static final String ADD =
            "INSERT INTO scorecard (application_id, author, made_at, ratings, recommendation, notes)"
                    + " VALUES (?, ?, ?, ?, ?, ?)";
    private static final String FIND =
            "SELECT author, made_at, ratings, recommendation, notes FROM scorecard WHERE application_id = ?";

    private final Transactions transactions;

    Scorecards(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Keeps one, in the place of the one there was. */
    void put(long application, Scorecard scorecard) {
        transactions.write(connection -> {
            Sql.update(connection, REMOVE, statement -> statement.setLong(1, application));
            return Sql.update(
                    connection,
                    ADD,
                    statement -> Parameters.of(statement)
                            .add(application)
                            .add(scorecard.author())
                            .add(Moments.kept(scorecard.time()))
                            .add(RATINGS.write(scorecard.ratings()))
                            .add(scorecard.recommendation().name())
                            .addText(scorecard.notes()));
        });
    }

    Optional<Scorecard> find(long application) {
        return transactions.read(connection ->
                Sql.find(connection, FIND, statement -> statement.setLong(1, application), Scorecards::read));
    }

    private static Scorecard read(ResultSet row) throws SQLException {
        return new Scorecard(
                row.getString("author"),
                Moments.read(row, "made_at"),
                RATINGS.read(row.getString("ratings")),
                Recommendation.valueOf(row.getString("recommendation")),
                Optional.ofNullable(row.getString("notes")));
    }
}
