package hiring.choreography.stage;

import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a stage keeps of its own, at most one for each application.
 *
 * @param <E> for example an appointment
 */
public interface OnePerApplication<E extends OfApplication> extends CrudRepository<E, Long> {

    /** Those of some applications. */
    List<E> findByApplicationIdIn(List<Long> applicationIds);

    /** Those that belong to some records, by application. */
    default Map<Long, E> of(List<StageRecord> records) {
        List<Long> ids =
                records.stream().map(record -> record.application().value()).toList();
        return findByApplicationIdIn(ids).stream().collect(Collectors.toMap(OfApplication::applicationId, one -> one));
    }

    /** Keeps one, in the place of the one there was. */
    default void put(E one) {
        deleteById(one.applicationId());
        save(one);
    }
}
