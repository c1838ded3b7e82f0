package hiring.healthscreening.clinic;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.ZoneId;

/**
 * A clinic that examines candidates.
 *
 * @param timeZone the zone of its appointments
 * @param revision counts the changes, from 1
 */
@MappedEntity("clinic")
public record Clinic(
        @Id @GeneratedValue long id,
        String name,
        String address,

        @TypeDef(type = DataType.STRING, converter = ZoneIdConverter.class)
        ZoneId timeZone,

        int revision) {}
