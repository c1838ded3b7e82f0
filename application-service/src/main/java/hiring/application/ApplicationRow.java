package hiring.application;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.journey.ApplicationStatus;
import hiring.choreography.journey.Party;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An application as its table has it. */
@MappedEntity("application")
record ApplicationRow(
        @Id @GeneratedValue(GeneratedValue.Type.IDENTITY) @Nullable
        Long id,

        int revision,
        ApplicationStatus status,
        String firstName,
        String lastName,
        String email,
        String position,
        String processName,
        @Nullable Integer processVersion,
        @Nullable Party withdrawnBy,
        @Nullable String withdrawnReason,
        Instant createdAt,
        @Nullable Instant submittedAt) {

    /** A new draft, to be given its number by the table. */
    static ApplicationRow draft(Form form, Instant now) {
        return new ApplicationRow(
                null,
                1,
                ApplicationStatus.DRAFT,
                form.firstName(),
                form.lastName(),
                form.email(),
                form.position(),
                form.process(),
                null,
                null,
                null,
                now,
                null);
    }

    static ApplicationRow of(Application application) {
        Form form = application.form();
        return new ApplicationRow(
                application.id().value(),
                application.revision(),
                application.status(),
                form.firstName(),
                form.lastName(),
                form.email(),
                form.position(),
                form.process(),
                application.submission().map(Submission::processVersion).orElse(null),
                application.withdrawal().map(Withdrawal::by).orElse(null),
                application.withdrawal().map(Withdrawal::reason).orElse(null),
                application.createdAt(),
                application.submission().map(Submission::at).orElse(null));
    }

    Application application() {
        return new Application(
                new ApplicationId(Objects.requireNonNull(id)),
                revision,
                new Form(firstName, lastName, email, position, processName),
                createdAt,
                submission(),
                withdrawal());
    }

    private Optional<Submission> submission() {
        return processVersion == null || submittedAt == null
                ? Optional.empty()
                : Optional.of(new Submission(processVersion, submittedAt));
    }

    private Optional<Withdrawal> withdrawal() {
        return withdrawnBy == null || withdrawnReason == null
                ? Optional.empty()
                : Optional.of(new Withdrawal(withdrawnBy, withdrawnReason));
    }
}
