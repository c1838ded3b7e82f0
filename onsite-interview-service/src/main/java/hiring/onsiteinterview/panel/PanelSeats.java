package hiring.onsiteinterview.panel;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The table of panel members. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PanelSeats extends GenericRepository<PanelSeat, Long> {

    /** Returns the members of some applications' panels, each panel in the order in which its members were named. */
    @Query("""
            SELECT p.application_id, p.interviewer, p.seat, p.role, p.dissented, s.recommendation
            FROM panel_member p
              LEFT JOIN scorecard s ON s.application_id = p.application_id AND s.interviewer_key = p.interviewer_key
            WHERE p.application_id IN (:applications) ORDER BY p.application_id, p.seat""")
    List<PanelSeat> of(List<Long> applications);

    void deleteByApplicationId(long applicationId);

    @Query("""
            INSERT INTO panel_member (application_id, interviewer, seat, role, dissented)
            VALUES (:applicationId, :interviewer, :seat, :role, :dissented)""")
    void add(List<PanelSeat> seats);

    @Query("""
            UPDATE panel_member SET dissented = :dissented
            WHERE application_id = :applicationId AND interviewer = :interviewer""")
    void keepDissent(List<PanelSeat> seats);
}
