package hiring.choreography.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import hiring.choreography.text.UnwantedCharacterException;

/** A text in a request's body cannot be accepted. The message completes a sentence that begins with the field's name. */
final class UnwantedTextException extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    UnwantedTextException(JsonParser parser, UnwantedCharacterException cause) {
        super(parser, cause.reason());
    }
}
