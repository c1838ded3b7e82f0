package hiring.phonescreen;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

/** The appointments, at most one for each application. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Appointments extends CrudRepository<Appointment, Long> {

    List<Appointment> findByApplicationIdIn(List<Long> applicationIds);
}
