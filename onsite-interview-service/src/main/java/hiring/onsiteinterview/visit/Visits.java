package hiring.onsiteinterview.visit;

import hiring.choreography.stage.OnePerApplication;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.time.Instant;
import java.util.List;

/** The visits, at most one for each application. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Visits extends OnePerApplication<Visit> {

    /** Returns the visits that begin after a time with an interviewer, by key, on the panel, earliest first; no cancelled ones. */
    @Query("""
            SELECT v.* FROM visit v
            WHERE v.start > :after AND v.state = 'PLANNED' AND v.application_id IN (
              SELECT application_id FROM panel_member WHERE interviewer_key = :interviewer)
            ORDER BY v.start LIMIT :most""")
    List<Visit> withInterviewer(String interviewer, Instant after, int most);
}
