package hiring.application.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The content of the form.
 *
 * @param process the name of the process that the application is to go through
 */
public record Form(
        Candidate candidate, Position position, String process, Optional<Origin> origin, List<Attachment> attachments) {

    /** Returns the texts by whose words the application is found. */
    public Stream<String> searched() {
        return Stream.of(Optional.of(candidate.name()), candidate.email(), position.title(), position.id())
                .flatMap(Optional::stream);
    }
}
