package hiring.application.form;

import java.util.List;
import java.util.Optional;

/**
 * The content of the form.
 *
 * @param process the name of the process that the application is to go through
 */
public record Form(
        Candidate candidate,
        Position position,
        String process,
        Optional<Origin> origin,
        List<Attachment> attachments) {}
