package hiring.application.csv;

import hiring.application.Application;
import hiring.application.Submission;
import hiring.application.form.Attachment;
import hiring.application.form.Candidate;
import hiring.application.form.Form;
import hiring.application.form.Origin;
import hiring.application.form.Source;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An application as a record of a list. */
public record ListedApplication(Application application) {

    /** Returns the content of each column; an absent value is an empty text. */
    public List<String> cells() {
        return Column.exported().stream().map(column -> cell(column).orElse("")).toList();
    }

    private Optional<String> cell(Column column) {
        Form form = application.form();
        Candidate candidate = form.candidate();
        return switch (column) {
            case APPLICATION_ID -> Optional.of(application.id().toString());
            case STATUS -> Optional.of(application.status().name());
            case FIRST_NAME -> Optional.of(candidate.firstName());
            case LAST_NAME -> Optional.of(candidate.lastName());
            case EMAIL -> candidate.email();
            case PHONE -> candidate.phone();
            case LINKS -> Optional.of(String.join("\n", candidate.links()));
            case POSITION -> form.position().title();
            case POSITION_ID -> form.position().id();
            case PROCESS -> Optional.of(form.process());
            case SOURCE -> form.origin().map(Origin::source).map(Source::name);
            case SOURCE_DETAIL -> form.origin().flatMap(Origin::detail);
            case ATTACHMENTS ->
                Optional.of(String.join(
                        "\n",
                        form.attachments().stream().map(ListedApplication::line).toList()));
            case CREATED_AT -> Optional.of(application.createdAt().toString());
            case SUBMITTED_AT -> application.submission().map(Submission::at).map(Instant::toString);
            case DUPLICATE_REASON -> Optional.empty();
            case UPDATED_AT -> Optional.of(application.updatedAt().toString());
        };
    }

    private static String line(Attachment document) {
        return document.kind() + " " + document.url() + " " + document.name();
    }
}
