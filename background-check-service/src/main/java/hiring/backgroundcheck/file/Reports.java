package hiring.backgroundcheck.file;

import hiring.backgroundcheck.provider.CheckType;
import hiring.backgroundcheck.provider.Finding;
import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.database.Transactions;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of reports and their findings. Whoever changes them holds the lock of the check. */
@Singleton
public final class Reports {

    private static final String ADD = """
            INSERT INTO provider_report (result, received_at, adjudication, notice_given_at, waits_until, disputed_at,
              disputed_with_provider, idempotency_key)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String CHANGE = """
            UPDATE provider_report SET result = ?, received_at = ?, adjudication = ?, notice_given_at = ?,
              waits_until = ?, disputed_at = ?, disputed_with_provider = ?
            WHERE idempotency_key = ?""";

    private static final String FINDINGS = "SELECT idempotency_key, finding_id, check_type, summary, in_notice"
            + " FROM finding WHERE idempotency_key IN (%s) ORDER BY idempotency_key, finding_id";

    private static final String FORGET_FINDINGS = "DELETE FROM finding WHERE idempotency_key = ?";

    private static final String ADD_FINDING = "INSERT INTO finding"
            + " (idempotency_key, finding_id, check_type, summary, in_notice) VALUES (?, ?, ?, ?, ?)";

    private final Transactions transactions;

    Reports(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Keeps the first report on an order. */
    public void add(ReportOnFile report, List<FindingOnFile> findings) {
        transactions.write(connection -> {
            Sql.update(connection, ADD, statement -> bind(statement, report));
            Sql.batch(connection, ADD_FINDING, findings, (statement, finding) -> bind(statement, report, finding));
            return report;
        });
    }

    /** Keeps how far people are with a report. */
    public void change(ReportOnFile report) {
        transactions.write(connection -> Sql.update(connection, CHANGE, statement -> bind(statement, report)));
    }

    /** Keeps what has become of a report and of its findings. */
    public void change(ReportOnFile report, List<FindingOnFile> findings) {
        change(report);
        transactions.write(connection -> {
            Sql.update(
                    connection,
                    FORGET_FINDINGS,
                    statement -> Parameters.of(statement).add(report.orderKey()));
            Sql.batch(connection, ADD_FINDING, findings, (statement, finding) -> bind(statement, report, finding));
            return report;
        });
    }

    /** What was found on an order. */
    public List<FindingOnFile> findings(String orderKey) {
        return findings(List.of(orderKey)).getOrDefault(orderKey, List.of());
    }

    /** What was found on some orders, by their keys. */
    public Map<String, List<FindingOnFile>> findings(Collection<String> orderKeys) {
        Map<String, List<FindingOnFile>> found = new HashMap<>();
        if (!orderKeys.isEmpty()) {
            String sql = FINDINGS.formatted(Sql.placeholders(orderKeys.size()));
            transactions
                    .read(connection ->
                            Sql.query(connection, sql, statement -> bind(statement, orderKeys), KeyedFinding::read))
                    .forEach(one -> found.computeIfAbsent(one.orderKey(), key -> new ArrayList<>())
                            .add(one.finding()));
        }
        return found;
    }

    private record KeyedFinding(String orderKey, FindingOnFile finding) {

        static KeyedFinding read(ResultSet row) throws SQLException {
            return new KeyedFinding(
                    row.getString("idempotency_key"),
                    new FindingOnFile(
                            new Finding(
                                    row.getString("finding_id"),
                                    CheckType.valueOf(row.getString("check_type")),
                                    row.getString("summary")),
                            row.getBoolean("in_notice")));
        }
    }

    private static void bind(PreparedStatement statement, Collection<String> texts) throws SQLException {
        Parameters parameters = Parameters.of(statement);
        for (String text : texts) {
            parameters.add(text);
        }
    }

    private static void bind(PreparedStatement statement, ReportOnFile report) throws SQLException {
        Adjudication adjudication = report.adjudication();
        Parameters.of(statement)
                .add(report.result().name())
                .add(report.receivedAt())
                .add(adjudication.state().name())
                .addMoment(adjudication.noticeGivenAt())
                .addMoment(adjudication.waitsUntil())
                .addMoment(adjudication.disputedAt())
                .add(adjudication.disputedWithProvider())
                .add(report.orderKey());
    }

    private static void bind(PreparedStatement statement, ReportOnFile report, FindingOnFile finding)
            throws SQLException {
        Parameters.of(statement)
                .add(report.orderKey())
                .add(finding.id())
                .add(finding.finding().check().name())
                .add(finding.finding().summary())
                .add(finding.inNotice());
    }
}
