package hiring.application.form;

import hiring.choreography.web.FieldError;
import java.util.Arrays;
import java.util.List;

/** A field that may be required before a form is submitted. */
enum Demand {
    EMAIL("email"),
    POSITION("position"),
    PHONE("phone"),
    LINKS("links"),
    POSITION_ID("positionId"),
    SOURCE("source"),
    ATTACHMENTS("attachments"),
    /** An attachment of that kind. */
    RESUME("attachments");

    /** Required on every form. The name is not listed, as every form has one. */
    static final List<Demand> ALWAYS = List.of(EMAIL, POSITION);

    private final String field;

    Demand(String field) {
        this.field = field;
    }

    /** @throws IllegalArgumentException if the configured word is not a known field */
    static Demand configured(String word) {
        return Arrays.stream(values())
                .filter(demand -> demand.word().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("hiring.application.demanded: \"" + word
                        + "\" is none of "
                        + Arrays.stream(values()).map(Demand::word).toList()));
    }

    boolean isMetBy(Form form) {
        return switch (this) {
            case EMAIL -> form.candidate().email().isPresent();
            case POSITION -> form.position().title().isPresent();
            case PHONE -> form.candidate().phone().isPresent();
            case LINKS -> !form.candidate().links().isEmpty();
            case POSITION_ID -> form.position().id().isPresent();
            case SOURCE -> form.origin().isPresent();
            case ATTACHMENTS -> !form.attachments().isEmpty();
            case RESUME -> hasResume(form);
        };
    }

    FieldError error() {
        return new FieldError(field, this == RESUME ? "has no RESUME" : "is missing", List.of());
    }

    private String word() {
        return this == RESUME ? "resume" : field;
    }

    private static boolean hasResume(Form form) {
        return form.attachments().stream().anyMatch(document -> document.kind() == Attachment.Kind.RESUME);
    }
}
