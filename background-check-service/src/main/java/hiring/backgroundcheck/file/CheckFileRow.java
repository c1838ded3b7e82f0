package hiring.backgroundcheck.file;

import hiring.backgroundcheck.provider.Report;
import hiring.choreography.event.Actor;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A check's file with its newest order and its report, as one query reads them. */
@MappedEntity("check_file")
record CheckFileRow(
        @Id long applicationId,
        @Nullable String chosenPackage,
        @Nullable Instant consentGivenAt,
        @Nullable ConsentMethod consentMethod,
        @Nullable String disclosureVersion,
        @Nullable String consentRecordedBy,
        @Nullable Instant consentRecordedAt,
        @Nullable Instant consentWithdrawnAt,
        @Nullable String idempotencyKey,
        @Nullable Integer number,
        @Nullable String packageName,
        Order.@Nullable State state,
        @Nullable String reference,
        @Nullable String invitation,
        @Nullable Instant placedAt,
        @Nullable Integer attempts,
        @Nullable String problem,
        @Nullable Instant dueAt,
        @Nullable Instant leasedUntil,
        @Nullable Integer news,
        Report.@Nullable Result result,
        @Nullable Boolean hasFindings,
        @Nullable Instant receivedAt,
        Adjudication.@Nullable State adjudication,
        @Nullable Instant noticeGivenAt,
        @Nullable Instant waitsUntil,
        @Nullable Instant disputedAt,
        @Nullable Boolean disputedWithProvider) {

    CheckFile file() {
        return new CheckFile(
                applicationId,
                Optional.ofNullable(chosenPackage),
                consent(),
                Optional.ofNullable(idempotencyKey).map(this::order),
                Optional.ofNullable(result).map(this::report));
    }

    private Optional<Consent> consent() {
        return Optional.ofNullable(consentGivenAt)
                .map(givenAt -> new Consent(
                        givenAt,
                        there(consentMethod),
                        there(disclosureVersion),
                        new Actor(there(consentRecordedBy)),
                        there(consentRecordedAt),
                        Optional.ofNullable(consentWithdrawnAt)));
    }

    private Order order(String key) {
        return new OrderRow(
                        key,
                        applicationId,
                        there(number),
                        there(packageName),
                        there(state),
                        reference,
                        invitation,
                        placedAt,
                        there(attempts),
                        problem,
                        dueAt,
                        leasedUntil,
                        there(news))
                .order();
    }

    private ReportOnFile report(Report.Result found) {
        return new ReportRow(
                        there(idempotencyKey),
                        found,
                        there(hasFindings),
                        there(receivedAt),
                        there(adjudication),
                        noticeGivenAt,
                        waitsUntil,
                        disputedAt,
                        there(disputedWithProvider))
                .report();
    }

    /** Returns a column that is null only where no row was joined. */
    private static <T> T there(@Nullable T column) {
        return Objects.requireNonNull(column);
    }
}
