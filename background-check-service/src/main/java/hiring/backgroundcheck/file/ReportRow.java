package hiring.backgroundcheck.file;

import hiring.backgroundcheck.provider.Report;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A report as stored in the database. */
@MappedEntity("provider_report")
record ReportRow(
        @Id String idempotencyKey,
        Report.Result result,
        boolean hasFindings,
        Instant receivedAt,
        Adjudication.State adjudication,
        @Nullable Instant noticeGivenAt,
        @Nullable Instant waitsUntil,
        @Nullable Instant disputedAt,
        boolean disputedWithProvider) {

    static ReportRow of(ReportOnFile report) {
        Adjudication adjudication = report.adjudication();
        return new ReportRow(
                report.orderKey(),
                report.result(),
                report.hasFindings(),
                report.receivedAt(),
                adjudication.state(),
                adjudication.noticeGivenAt().orElse(null),
                adjudication.waitsUntil().orElse(null),
                adjudication.disputedAt().orElse(null),
                adjudication.disputedWithProvider());
    }

    ReportOnFile report() {
        return new ReportOnFile(
                idempotencyKey,
                result,
                hasFindings,
                receivedAt,
                new Adjudication(
                        adjudication,
                        Optional.ofNullable(noticeGivenAt),
                        Optional.ofNullable(waitsUntil),
                        Optional.ofNullable(disputedAt),
                        disputedWithProvider));
    }
}
