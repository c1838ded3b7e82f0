package hiring.application.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hiring.choreography.web.FieldError;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    private static final Form NAME_ALONE = form(Optional.empty(), Optional.empty(), List.of());

    @Test
    void address_and_position_are_always_demanded() {
        assertThat(fields(new Completeness(List.of()), NAME_ALONE)).containsExactly("email", "position");
    }

    @Test
    void nothing_else_is_unless_it_is_configured() {
        Form minimal = form(Optional.of("ada@example.org"), Optional.of("Engineer"), List.of());

        assertThat(new Completeness(List.of("")).missing(minimal)).isEmpty();
        assertThat(fields(new Completeness(List.of("phone", "links", "positionId", "source", "attachments")), minimal))
                .containsExactly("phone", "links", "positionId", "source", "attachments");
    }

    @Test
    void a_resume_is_an_attachment_of_that_kind() {
        Completeness completeness = new Completeness(List.of(" Resume "));
        Form letter = withAttachment(Attachment.Kind.COVER_LETTER);

        assertThat(completeness.missing(letter))
                .containsExactly(new FieldError("attachments", "has no RESUME", List.of()));
        assertThat(completeness.missing(withAttachment(Attachment.Kind.RESUME))).isEmpty();
    }

    @Test
    void an_unknown_required_field_is_rejected_at_the_start() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Completeness(List.of("phone", "shoeSize")))
                .withMessageContaining("shoeSize")
                .withMessageContaining("positionId");
    }

    private static List<String> fields(Completeness completeness, Form form) {
        return completeness.missing(form).stream().map(FieldError::field).toList();
    }

    private static Form withAttachment(Attachment.Kind kind) {
        return form(
                Optional.of("ada@example.org"),
                Optional.of("Engineer"),
                List.of(new Attachment("CV", "https://example.org/cv", kind)));
    }

    private static Form form(Optional<String> email, Optional<String> position, List<Attachment> attachments) {
        return new Form(
                new Candidate("Ada", "Lovelace", email, Optional.empty(), List.of()),
                new Position(position, Optional.empty()),
                "STANDARD",
                Optional.empty(),
                attachments);
    }
}
