package hiring.application.form;

import com.fasterxml.jackson.core.type.TypeReference;
import hiring.choreography.database.JsonColumn;
import hiring.choreography.database.Parameters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns in which a form is stored. */
public final class FormColumns {

    /** Their names, in the order in which {@link #add} writes them. */
    public static final List<String> NAMES = List.of(
            "first_name",
            "last_name",
            "email",
            "phone",
            "links",
            "position",
            "position_id",
            "process_name",
            "source",
            "source_detail",
            "attachments");

    private static final JsonColumn<List<Attachment>> ATTACHMENTS = new JsonColumn<>(new TypeReference<>() {});

    private FormColumns() {}

    /** Sets the next parameters to the content of a form. */
    public static Parameters add(Parameters parameters, Form form) throws SQLException {
        Candidate candidate = form.candidate();
        return parameters
                .add(candidate.firstName())
                .add(candidate.lastName())
                .addText(candidate.email())
                .addText(candidate.phone())
                .addText(notEmpty(candidate.links()).map(links -> String.join("\n", links)))
                .addText(form.position().title())
                .addText(form.position().id())
                .add(form.process())
                .addText(form.origin().map(Origin::source).map(Source::name))
                .addText(form.origin().flatMap(Origin::detail))
                .addText(notEmpty(form.attachments()).map(ATTACHMENTS::write));
    }

    /** Returns the form in a row. */
    public static Form read(ResultSet row) throws SQLException {
        return new Form(
                new Candidate(
                        row.getString("first_name"),
                        row.getString("last_name"),
                        find(row, "email"),
                        find(row, "phone"),
                        find(row, "links").map(links -> links.lines().toList()).orElse(List.of())),
                new Position(find(row, "position"), find(row, "position_id")),
                row.getString("process_name"),
                origin(find(row, "source"), find(row, "source_detail")),
                attachments(row.getString("attachments")));
    }

    private static Optional<Origin> origin(Optional<String> source, Optional<String> detail) {
        return source.map(Source::valueOf).map(known -> new Origin(known, detail));
    }

    private static Optional<String> find(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static <T> Optional<List<T>> notEmpty(List<T> list) {
        return Optional.of(list).filter(some -> !some.isEmpty());
    }

    private static List<Attachment> attachments(@Nullable String json) {
        return json == null ? List.of() : ATTACHMENTS.read(json);
    }
}
