package hiring.healthscreening;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

/** The appointments, at most one for each application. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ClinicAppointments extends CrudRepository<ClinicAppointment, Long> {

    List<ClinicAppointment> findByApplicationIdIn(List<Long> applicationIds);
}
