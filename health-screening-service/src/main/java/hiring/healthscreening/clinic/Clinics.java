package hiring.healthscreening.clinic;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Limit;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The clinics. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Clinics extends GenericRepository<Clinic, Long> {

    /** The clinic of a number, if there is one. */
    Optional<Clinic> findById(long id);

    /** As {@link #findById}, and locked until the transaction ends. */
    Optional<Clinic> findByIdForUpdate(long id);

    /** Those after a number, in the order of their numbers. */
    List<Clinic> findByIdGreaterThanOrderById(long after, Limit limit);

    /** Adds a clinic, and returns it with its number. */
    Clinic save(Clinic clinic);

    /** Writes a clinic in the place of the one with its number. */
    void update(Clinic clinic);
}
