package hiring.onsiteinterview.panel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.type.TypeReference;
import hiring.choreography.database.JsonConverter;
import hiring.choreography.scorecard.Recommendation;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An interviewer's assessment of a candidate.
 *
 * @param time when it was submitted
 */
@MappedEntity("scorecard")
record Scorecard(
        @Id @JsonIgnore long applicationId,
        @Id String interviewer,

        @MappedProperty("submitted_at") Instant time,

        @TypeDef(type = DataType.STRING, converter = Ratings.class)
        List<Rating> ratings,

        Recommendation recommendation,

        @Nullable @Schema(requiredMode = Schema.RequiredMode.REQUIRED, nullable = true)
        String notes) {

    /** Converts the column of ratings. */
    @Singleton
    static final class Ratings extends JsonConverter<List<Rating>> {
        Ratings() {
            super(new TypeReference<>() {});
        }
    }
}
