package hiring.onsiteinterview.panel;

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

/** The table of scorecards, one for each interviewer and application. */
@Singleton
final class Scorecards {

    private static final JsonColumn<List<Rating>> RATINGS = new JsonColumn<>(new TypeReference<>() {});

    private static final String ADD =
            "INSERT INTO scorecard (application_id, interviewer, submitted_at, ratings, recommendation, notes)"
                    + " VALUES (?, ?, ?, ?, ?, ?)";
    private static final String ALL = "SELECT interviewer, submitted_at, ratings, recommendation, notes FROM scorecard"
            + " WHERE application_id = ? ORDER BY submitted_at, interviewer";

    private final Transactions transactions;

    Scorecards(Transactions transactions) {
        this.transactions = transactions;
    }

    void add(long application, Scorecard scorecard) {
        transactions.write(connection -> Sql.update(
                connection,
                ADD,
                statement -> Parameters.of(statement)
                        .add(application)
                        .add(scorecard.interviewer())
                        .add(Moments.kept(scorecard.time()))
                        .add(RATINGS.write(scorecard.ratings()))
                        .add(scorecard.recommendation().name())
                        .addText(scorecard.notes())));
    }

    /** All that were submitted, the first first. */
    List<Scorecard> of(long application) {
        return transactions.read(connection ->
                Sql.query(connection, ALL, statement -> statement.setLong(1, application), Scorecards::read));
    }

    private static Scorecard read(ResultSet row) throws SQLException {
        return new Scorecard(
                row.getString("interviewer"),
                Moments.read(row, "submitted_at"),
                RATINGS.read(row.getString("ratings")),
                Recommendation.valueOf(row.getString("recommendation")),
                Optional.ofNullable(row.getString("notes")));
    }
}
