package hiring.phonescreen;

import hiring.choreography.stage.StageRecord;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The appointments, at most one for each application. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Appointments extends CrudRepository<Appointment, Long> {

    List<Appointment> findByApplicationIdIn(List<Long> applicationIds);

    /** The appointments of some records, by application. */
    default Map<Long, Appointment> of(List<StageRecord> records) {
        List<Long> ids =
                records.stream().map(record -> record.application().value()).toList();
        return findByApplicationIdIn(ids).stream()
                .collect(Collectors.toMap(Appointment::applicationId, appointment -> appointment));
    }

    /** Makes an appointment, or replaces the one there is. */
    default void put(Appointment appointment) {
        deleteById(appointment.applicationId());
        save(appointment);
    }
}
