package hiring.backgroundcheck.file;

import hiring.choreography.event.Actor;
import hiring.choreography.stage.StageRecord;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The files of checks, each read with its order and its report by one statement. */
@Singleton
public final class CheckFiles {

    private final CheckFileRows rows;

    CheckFiles(CheckFileRows rows) {
        this.rows = rows;
    }

    /** Returns the file of an application's check, possibly empty. */
    public CheckFile of(StageRecord record) {
        return of(record.application().value());
    }

    /** Returns the file of an application's check, possibly empty. */
    public CheckFile of(long applicationId) {
        return read(List.of(applicationId)).getOrDefault(applicationId, CheckFile.empty(applicationId));
    }

    /** Returns the files of some checks by application, except empty ones. */
    public Map<Long, CheckFile> of(Collection<StageRecord> records) {
        return read(records.stream().map(record -> record.application().value()).toList());
    }

    /** Stores the package and the consent. The caller holds the check's lock. */
    public void save(CheckFile file) {
        if (write(file, rows::add) == 0) {
            write(file, rows::change);
        }
    }

    private Map<Long, CheckFile> read(List<Long> applicationIds) {
        return applicationIds.isEmpty()
                ? Map.of()
                : rows.of(applicationIds).stream()
                        .collect(Collectors.toMap(CheckFileRow::applicationId, CheckFileRow::file));
    }

    private static int write(CheckFile file, Statement statement) {
        Optional<Consent> consent = file.consent();
        return statement.run(
                file.applicationId(),
                file.packageName().orElse(null),
                consent.map(Consent::givenAt).orElse(null),
                consent.map(Consent::method).map(Enum::name).orElse(null),
                consent.map(Consent::disclosureVersion).orElse(null),
                consent.map(Consent::recordedBy).map(Actor::name).orElse(null),
                consent.map(Consent::recordedAt).orElse(null),
                consent.flatMap(Consent::withdrawnAt).orElse(null));
    }

    /** Writes a file's own row, and returns how many rows were written. */
    private interface Statement {
        int run(
                long application,
                @Nullable String chosen,
                @Nullable Instant givenAt,
                @Nullable String method,
                @Nullable String disclosure,
                @Nullable String recordedBy,
                @Nullable Instant recordedAt,
                @Nullable Instant withdrawnAt);
    }
}
