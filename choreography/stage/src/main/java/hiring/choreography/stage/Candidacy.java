package hiring.choreography.stage;

import hiring.choreography.event.ApplicationData;
import hiring.choreography.event.Event;
import hiring.choreography.search.SearchedWords;
import hiring.choreography.text.TextKind;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who applies for what, as the application form last said.
 *
 * @param revision the form's, so that what is older never takes the place of what is newer
 */
public record Candidacy(int revision, String candidate, String position) {

    /** What an event says of it; empty if it is not the form's. */
    static Optional<Candidacy> in(Event event) {
        return event.data() instanceof ApplicationData form
                ? Optional.of(new Candidacy(
                        event.revision(),
                        TextKind.LINE.lenient(form.firstName() + " " + form.lastName()),
                        TextKind.LINE.lenient(form.position())))
                : Optional.empty();
    }

    /** The words by which it is found. */
    String searched() {
        return SearchedWords.of(Stream.of(candidate, position));
    }

    Candidacy newest(Candidacy other) {
        return other.revision > revision ? other : this;
    }
}
