package hiring.backgroundcheck.file;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of check files. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CheckFileRows extends GenericRepository<CheckFileRow, Long> {

    @Query("""
            SELECT f.application_id, f.package_name AS chosen_package, f.consent_given_at, f.consent_method,
              f.disclosure_version, f.consent_recorded_by, f.consent_recorded_at, f.consent_withdrawn_at,
              o.idempotency_key, o.number, o.package_name, o.state, o.reference, o.invitation, o.placed_at, o.attempts,
              o.problem, o.due_at, o.leased_until, o.news,
              r.result, r.has_findings, r.received_at, r.adjudication, r.notice_given_at, r.waits_until,
              r.disputed_at, r.disputed_with_provider
            FROM check_file f
            LEFT JOIN provider_order o ON o.application_id = f.application_id
              AND o.number = (SELECT MAX(n.number) FROM provider_order n WHERE n.application_id = f.application_id)
            LEFT JOIN provider_report r ON r.idempotency_key = o.idempotency_key
            WHERE f.application_id IN (:applications)""")
    List<CheckFileRow> of(List<Long> applications);

    /** Returns the number of rows inserted: none if there is one for the application already. */
    @Query("""
            INSERT INTO check_file (application_id, package_name, consent_given_at, consent_method, disclosure_version,
              consent_recorded_by, consent_recorded_at, consent_withdrawn_at)
            VALUES (:application, :chosen, :givenAt, :method, :disclosure, :recordedBy, :recordedAt, :withdrawnAt)
            ON CONFLICT DO NOTHING""")
    int add(
            long application,
            @Nullable String chosen,
            @Nullable Instant givenAt,
            @Nullable String method,
            @Nullable String disclosure,
            @Nullable String recordedBy,
            @Nullable Instant recordedAt,
            @Nullable Instant withdrawnAt);

    @Query("""
            UPDATE check_file SET package_name = :chosen, consent_given_at = :givenAt, consent_method = :method,
              disclosure_version = :disclosure, consent_recorded_by = :recordedBy, consent_recorded_at = :recordedAt,
              consent_withdrawn_at = :withdrawnAt
            WHERE application_id = :application""")
    int change(
            long application,
            @Nullable String chosen,
            @Nullable Instant givenAt,
            @Nullable String method,
            @Nullable String disclosure,
            @Nullable String recordedBy,
            @Nullable Instant recordedAt,
            @Nullable Instant withdrawnAt);
}
