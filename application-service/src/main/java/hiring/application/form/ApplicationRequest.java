package hiring.application.form;

import hiring.choreography.text.Text;
import hiring.choreography.text.TextKind;
import hiring.choreography.web.InvalidFieldException;
import hiring.choreography.web.PhoneNumber;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to create or amend an application. A draft may omit unknown fields, except the name; an amendment
 * clears every field that it omits, except the process.
 *
 * @param phone with or without the country, and an extension
 * @param links pages about the candidate, up to 10
 * @param position its title
 * @param positionId the number of its requisition
 * @param process STANDARD by default; an amendment that omits it does not change it
 * @param source how the candidate came to apply
 * @param sourceDetail for example which job fair
 * @param attachments documents that are stored elsewhere, up to 20
 * @param duplicateReason why it is accepted although it is a duplicate, for the history
 */
@Introspected
public record ApplicationRequest(
        @NotBlank @Size(max = 100) String firstName,
        @NotBlank @Size(max = 100) String lastName,

        @Nullable @Size(max = 254) @Pattern(regexp = SOMETHING, message = "is blank") @Email @Text(TextKind.EMAIL)
        String email,

        @Nullable
        @Size(max = 40)
        @Pattern(regexp = PhoneNumber.LOOK, message = PhoneNumber.REFUSAL)
        @Text(TextKind.PHONE)
        String phone,

        @Nullable @Size(max = 10)
        List<
                        @NotNull @Size(max = WebAddress.LONGEST)
                        @Pattern(regexp = WebAddress.HTTP_OR_HTTPS, message = "is no http or https address") String>
                links,

        @Nullable @Size(max = 200) @Pattern(regexp = SOMETHING, message = "is blank")
        String position,

        @Nullable
        @Pattern(
                regexp = "[A-Za-z0-9][A-Za-z0-9._/-]{0,59}",
                message = "is not 1 to 60 letters, digits and ._/-, a letter or digit first")
        String positionId,

        @Nullable @Size(max = 40) String process,
        @Nullable Source source,

        @Nullable @Size(max = 200) @Pattern(regexp = SOMETHING, message = "is blank")
        String sourceDetail,

        @Nullable @Size(max = 20) List<@NotNull @Valid Attachment> attachments,

        @Nullable @Size(max = 1000) @Pattern(regexp = SOMETHING, message = "is blank") @Text(TextKind.LINES)
        String duplicateReason) {

    private static final String SOMETHING = "(?s).*\\S.*";
    private static final String USUAL_PROCESS = "STANDARD";

    /** Returns the form of a new draft. */
    public Form form() {
        return formWith(USUAL_PROCESS);
    }

    /** Returns the form after this amendment. */
    public Form amending(Form before) {
        return formWith(before.process());
    }

    /** Returns why a duplicate is accepted; empty if no reason is given. */
    public Optional<String> whyNoDuplicate() {
        return Optional.ofNullable(duplicateReason);
    }

    private Form formWith(String usualProcess) {
        return new Form(
                candidate(),
                new Position(Optional.ofNullable(position), Optional.ofNullable(positionId)),
                Optional.ofNullable(process).orElse(usualProcess),
                origin(),
                attachments == null ? List.of() : List.copyOf(attachments));
    }

    private Candidate candidate() {
        return new Candidate(
                firstName,
                lastName,
                Optional.ofNullable(email),
                Optional.ofNullable(phone),
                links == null ? List.of() : List.copyOf(links));
    }

    private Optional<Origin> origin() {
        if (source == null && sourceDetail != null) {
            throw new InvalidFieldException("source", "is missing, although there is a sourceDetail");
        }
        return Optional.ofNullable(source).map(known -> new Origin(known, Optional.ofNullable(sourceDetail)));
    }
}
