package hiring.healthscreening.clinic;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Limit;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table of clinics. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Clinics extends GenericRepository<Clinic, Long> {

    /** Returns the clinic with a number, if there is one. */
    Optional<Clinic> findById(long id);

    /** As {@link #findById}, and locked until the transaction ends. */
    Optional<Clinic> findByIdForUpdate(long id);

    /** Returns the clinics after a number, ordered by number. */
    List<Clinic> findByIdGreaterThanOrderById(long after, Limit limit);

    /** Adds a clinic, and returns it with its number. */
    Clinic save(Clinic clinic);

    /** Updates the clinic with the same number. */
    void update(Clinic clinic);
}
