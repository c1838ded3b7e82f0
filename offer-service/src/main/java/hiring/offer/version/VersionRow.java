package hiring.offer.version;

import hiring.choreography.database.DayConverter;
import hiring.choreography.event.Actor;
import hiring.choreography.journey.ApplicationId;
import hiring.offer.terms.ContractType;
import hiring.offer.terms.Period;
import hiring.offer.terms.Salary;
import hiring.offer.terms.Terms;
import io.micronaut.data.annotation.DataTransformer;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version as stored in the database.
 *
 * @param watchedUntil the deadline again, while its expiry is still to be processed
 */
@MappedEntity("offer_version")
record VersionRow(
        @Id long applicationId,
        @Id int number,
        BigDecimal salary,
        String currency,
        Period period,

        @TypeDef(type = DataType.STRING, converter = DayConverter.class) @DataTransformer(write = "CAST(? AS DATE)")
        LocalDate startDate,

        @Nullable String location,
        ContractType contractType,

        @Nullable
        @TypeDef(type = DataType.STRING, converter = DayConverter.class)
        @DataTransformer(write = "CAST(? AS DATE)")
        LocalDate endDate,

        @Nullable String notes,
        Instant preparedAt,
        String preparedBy,
        Version.State state,
        Approval.State approval,
        @Nullable Instant askedAt,
        @Nullable String askedBy,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String refusal,
        @Nullable Instant extendedAt,
        @Nullable String extendedBy,
        @Nullable Instant deadline,
        @Nullable Instant watchedUntil,
        @Nullable Instant acceptedAt,
        @Nullable String acceptedBy,
        int counterOffers) {

    static VersionRow of(Version version) {
        Terms terms = version.terms();
        Approval approval = version.approval();
        Optional<Extension> extension = version.extension();
        Optional<Stamp> extended = extension.map(Extension::made);
        return new VersionRow(
                version.application().value(),
                version.number(),
                terms.salary().amount(),
                terms.salary().currency().getCurrencyCode(),
                terms.salary().period(),
                terms.startDate(),
                terms.location().orElse(null),
                terms.contractType(),
                terms.endDate().orElse(null),
                terms.notes().orElse(null),
                version.prepared().at(),
                version.prepared().by().name(),
                version.state(),
                approval.state(),
                at(approval.asked()),
                by(approval.asked()),
                at(approval.decided()),
                by(approval.decided()),
                approval.reason().orElse(null),
                at(extended),
                by(extended),
                extension.map(Extension::deadline).orElse(null),
                extension.filter(Extension::watched).map(Extension::deadline).orElse(null),
                at(version.accepted()),
                by(version.accepted()),
                version.counterOffers());
    }

    Version version() {
        return new Version(
                new ApplicationId(applicationId),
                number,
                state,
                terms(),
                new Stamp(preparedAt, new Actor(preparedBy)),
                new Approval(
                        approval, stamp(askedAt, askedBy), stamp(decidedAt, decidedBy), Optional.ofNullable(refusal)),
                extension(),
                stamp(acceptedAt, acceptedBy),
                counterOffers);
    }

    private Terms terms() {
        return new Terms(
                new Salary(salary, Currency.getInstance(currency), period),
                startDate,
                Optional.ofNullable(location),
                contractType,
                Optional.ofNullable(endDate),
                Optional.ofNullable(notes));
    }

    private Optional<Extension> extension() {
        return stamp(extendedAt, extendedBy)
                .map(made -> new Extension(made, Objects.requireNonNull(deadline), watchedUntil != null));
    }

    private static Optional<Stamp> stamp(@Nullable Instant at, @Nullable String by) {
        return Optional.ofNullable(by).map(name -> new Stamp(Objects.requireNonNull(at), new Actor(name)));
    }

    private static @Nullable Instant at(Optional<Stamp> stamp) {
        return stamp.map(Stamp::at).orElse(null);
    }

    private static @Nullable String by(Optional<Stamp> stamp) {
        return stamp.map(Stamp::by).map(Actor::name).orElse(null);
    }
}
