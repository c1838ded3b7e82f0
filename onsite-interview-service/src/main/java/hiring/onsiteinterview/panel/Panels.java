package hiring.onsiteinterview.panel;

import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.database.Transactions;
import hiring.choreography.web.ConflictException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The table of panels. */
@Singleton
public final class Panels {

    /** The action of submitting one's scorecard. */
    public static final String SCORECARD = "scorecard";

    private static final String FIND = """
            SELECT p.application_id, p.interviewer, p.role, p.dissented, s.recommendation
            FROM panel_member p
              LEFT JOIN scorecard s ON s.application_id = p.application_id AND s.interviewer = p.interviewer
            WHERE p.application_id IN (%s) ORDER BY p.application_id, p.seat""";

    private static final String REMOVE = "DELETE FROM panel_member WHERE application_id = ?";
    private static final String ADD =
            "INSERT INTO panel_member (application_id, seat, interviewer, role) VALUES (?, ?, ?, ?)";
    private static final String DISSENT =
            "UPDATE panel_member SET dissented = ? WHERE application_id = ? AND interviewer = ?";

    private final Transactions transactions;
    private final Quorum quorum;

    Panels(Transactions transactions, Quorum quorum) {
        this.transactions = transactions;
        this.quorum = quorum;
    }

    private record Seat(long application, int place, PanelMember member) {}

    /** Those of some applications; there is none where nobody was ever asked. */
    public Map<Long, Panel> of(List<Long> applications) {
        return applications.isEmpty() ? Map.of() : transactions.read(connection -> of(connection, applications));
    }

    /** That of one application. */
    public Panel of(long application) {
        return of(List.of(application)).getOrDefault(application, Panel.NOBODY);
    }

    /**
     * Asks other people, in the place of those who were asked.
     *
     * @throws ConflictException if somebody would have to go who has submitted a scorecard
     */
    public void replace(long application, List<PanelMember> members) {
        transactions.write(connection -> {
            demandNoneLost(of(application), members);
            Sql.update(connection, REMOVE, statement -> statement.setLong(1, application));
            Sql.batch(connection, ADD, seats(application, members), Panels::bind);
            return members.size();
        });
    }

    /**
     * Lets the panel's decision be recorded, and keeps who was against it.
     *
     * @throws ConflictException if too few have submitted their scorecards
     */
    public void decide(long application, boolean passed) {
        Panel panel = of(application);
        // refused before there is a transaction of its own, whose end would be that of everything done with it in bulk
        quorum.demand(panel);
        transactions.write(connection -> {
            Sql.batch(
                    connection,
                    DISSENT,
                    panel.members(),
                    (statement, member) -> Parameters.of(statement)
                            .add(member.dissentsFrom(passed))
                            .add(application)
                            .add(member.interviewer()));
            return panel;
        });
    }

    private static void demandNoneLost(Panel before, List<PanelMember> after) {
        Panel wanted = new Panel(after);
        before.members().stream()
                .filter(member -> member.hasSubmitted()
                        && wanted.member(member.interviewer()).isEmpty())
                .findFirst()
                .ifPresent(lost -> {
                    throw new ConflictException(
                            "scorecard-submitted",
                            "What an interviewer has submitted stands",
                            lost.interviewer() + " has submitted a scorecard, and so stays on the panel.");
                });
    }

    private static List<Seat> seats(long application, List<PanelMember> members) {
        return IntStream.range(0, members.size())
                .mapToObj(place -> new Seat(application, place, members.get(place)))
                .toList();
    }

    private static void bind(PreparedStatement statement, Seat seat) throws SQLException {
        Parameters.of(statement)
                .add(seat.application())
                .add(seat.place())
                .add(seat.member().interviewer())
                .add(seat.member().role().name());
    }

    private static Map<Long, Panel> of(Connection connection, List<Long> applications) {
        Map<Long, List<PanelMember>> members = new LinkedHashMap<>();
        Sql.query(
                connection,
                String.format(FIND, Sql.placeholders(applications.size())),
                Sql.all(applications),
                row -> members.computeIfAbsent(row.getLong("application_id"), id -> new ArrayList<>())
                        .add(read(row)));
        Map<Long, Panel> panels = new LinkedHashMap<>();
        members.forEach((application, all) -> panels.put(application, new Panel(List.copyOf(all))));
        return panels;
    }

    private static PanelMember read(ResultSet row) throws SQLException {
        return new PanelMember(
                row.getString("interviewer"),
                PanelRole.valueOf(row.getString("role")),
                Optional.ofNullable(row.getString("recommendation")).map(Recommendation::valueOf),
                row.getBoolean("dissented"));
    }
}
