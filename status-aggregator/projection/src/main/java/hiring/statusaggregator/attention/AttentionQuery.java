package hiring.statusaggregator.attention;

import hiring.choreography.database.Sql;
import hiring.choreography.database.Timestamps;
import hiring.choreography.database.Transactions;
import hiring.choreography.listing.Condition;
import hiring.choreography.listing.Listing;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.gap.OpenGaps;
import hiring.statusaggregator.status.StatusQuery;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Finds what needs attention. Each kind has its own index, so that a query takes the same time however many matches there are.
 */
@Singleton
public final class AttentionQuery {

    private static final int MOST = 50;

    private static final String OVERDUE = """
            SELECT stage, MIN(assignee) AS assignee, COUNT(*) AS applications, MIN(due) AS oldest FROM application_stage
            WHERE overdue GROUP BY stage, assignee_key ORDER BY applications DESC, stage, assignee_key LIMIT ?""";

    private static final String UNASSIGNED = """
            SELECT stage, COUNT(*) AS applications, MIN(since) AS oldest FROM application_stage
            WHERE assignee IS NULL AND status = 'PENDING' GROUP BY stage ORDER BY stage LIMIT ?""";

    /**
     * Only one index has this order, which makes PostgreSQL use it. Otherwise it would scan the table, because it assumes that
     * an accepted offer and an application that was not hired are independent, and so expects many matches.
     */
    private static final Condition NEEDS_DECISION = Condition.of("""
            application_id IN (SELECT v.application_id FROM application_status v
              WHERE v.offer_status = 'ACCEPTED' AND v.overall BETWEEN 'NOT_HIRED' AND 'WITHDRAWN'
              ORDER BY v.overall, v.application_id LIMIT ?)""", MOST);

    private final Sql sql;
    private final StatusQuery pages;
    private final OpenGaps gaps;
    private final UnprocessedEvents deadLetters;
    private final Transactions transactions;

    AttentionQuery(
            Sql sql, StatusQuery pages, OpenGaps gaps, UnprocessedEvents deadLetters, Transactions transactions) {
        this.sql = sql;
        this.pages = pages;
        this.gaps = gaps;
        this.deadLetters = deadLetters;
        this.transactions = transactions;
    }

    /** Finds up to fifty items of each kind. */
    public Attention find() {
        return transactions.read(() -> new Attention(
                sql.query(OVERDUE, statement -> statement.setInt(1, MOST), AttentionQuery::overdue),
                sql.query(UNASSIGNED, statement -> statement.setInt(1, MOST), AttentionQuery::unassigned),
                pages.list(new Listing(List.of(NEEDS_DECISION), StatusQuery.ORDERS.get(0), Optional.empty(), MOST))
                        .items(),
                gaps.oldest(MOST),
                deadLetters.oldest(MOST)));
    }

    private static UnassignedWork unassigned(ResultSet row) throws SQLException {
        return new UnassignedWork(
                new StageName(row.getString("stage")), row.getLong("applications"), Timestamps.read(row, "oldest"));
    }

    private static OverdueWork overdue(ResultSet row) throws SQLException {
        return new OverdueWork(
                new StageName(row.getString("stage")),
                Optional.ofNullable(row.getString("assignee")),
                row.getLong("applications"),
                Timestamps.read(row, "oldest"));
    }
}
