package hiring.choreography.stage;

import hiring.choreography.event.ApplicationData;
import hiring.choreography.event.Event;
import hiring.choreography.search.SearchedWords;
import hiring.choreography.text.TextKind;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who applies for what, as the application form last said.
 *
 * @param revision the form's, so that what is older never takes the place of what is newer
 * @param candidateId what the person's applications have in common; empty if the form has not said it
 */
public record Candidacy(int revision, String candidate, String position, Optional<UUID> candidateId) {

    /** What an event says of it; empty if it is not the form's. */
    static Optional<Candidacy> in(Event event) {
        return event.data() instanceof ApplicationData form
                ? Optional.of(new Candidacy(
                        event.revision(),
                        TextKind.LINE.lenient(form.firstName() + " " + form.lastName()),
                        TextKind.LINE.lenient(form.position()),
                        form.candidateId()))
                : Optional.empty();
    }

    /** The words by which it is found. */
    String searched() {
        return SearchedWords.of(Stream.of(candidate, position));
    }

    /** A replica of an earlier release does not say whose application it is; that remains known. */
    Candidacy newest(Candidacy other) {
        return other.revision > revision ? other.orKnownBy(candidateId) : orKnownBy(other.candidateId);
    }

    private Candidacy orKnownBy(Optional<UUID> id) {
        return new Candidacy(revision, candidate, position, candidateId.or(() -> id));
    }
}
