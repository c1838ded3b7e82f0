package hiring.choreography.web;

import hiring.choreography.text.TextKind;
import hiring.choreography.text.UnwantedCharacterException;

/** Cleans the texts of requests that are not in a JSON body, such as query parameters and cells. */
public final class FieldText {

    private FieldText() {}

    /**
     * Returns a text, cleaned by its kind.
     *
     * @throws InvalidFieldException if it has a character that is never part of such a text
     */
    public static String cleaned(String field, TextKind kind, String text) {
        try {
            return kind.cleaned(text);
        } catch (UnwantedCharacterException e) {
            throw new InvalidFieldException(field, e.reason());
        }
    }
}
