package hiring.application.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import hiring.application.csv.Column;
import hiring.application.imports.file.ImportRow;
import hiring.choreography.database.JsonConverter;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list as stored in the database.
 *
 * @param cells null where the row cannot be read
 * @param emailKey by which later rows find it, once it was accepted
 * @param phoneKey by which later rows find it, once it was accepted
 */
@MappedEntity("import_row")
record PendingRow(
        @Id long importId,
        @Id long line,

        @Nullable @TypeDef(type = DataType.STRING, converter = CellsConverter.class)
        Map<Column, String> cells,

        @Nullable String problem,
        boolean accepted,
        @Nullable Long emailKey,
        @Nullable Long phoneKey) {

    static PendingRow of(long importId, ImportRow row) {
        return new PendingRow(
                importId,
                row.line(),
                row.problem().isPresent() ? null : row.cells(),
                row.problem().orElse(null),
                false,
                null,
                null);
    }

    static PendingRow accepted(long importId, AcceptedRow row) {
        return new PendingRow(
                importId,
                row.line(),
                null,
                null,
                true,
                row.applicant().emailKey().orElse(null),
                row.applicant().phoneKey().orElse(null));
    }

    ImportRow row() {
        return new ImportRow(line, cells == null ? Map.of() : cells, Optional.ofNullable(problem));
    }

    /** Converts the column of cells. */
    @Singleton
    static final class CellsConverter extends JsonConverter<Map<Column, String>> {
        CellsConverter() {
            super(new TypeReference<>() {});
        }
    }
}
