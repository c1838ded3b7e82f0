package hiring.phonescreen.appointment;

import hiring.choreography.stage.OnePerApplication;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;

/** The appointments, at most one for each application. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Appointments extends OnePerApplication<Appointment> {}
