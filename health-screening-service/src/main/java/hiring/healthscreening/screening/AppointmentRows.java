package hiring.healthscreening.screening;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** The table of appointments at clinics, at most one for each application. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AppointmentRows extends GenericRepository<AppointmentRow, Long> {

    AppointmentRow save(AppointmentRow appointment);

    void update(AppointmentRow appointment);

    void deleteByApplicationId(long applicationId);
}
