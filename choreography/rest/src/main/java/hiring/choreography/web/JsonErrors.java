package hiring.choreography.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;

/** What was wrong with a request's JSON, without details of the parser. */
final class JsonErrors {

    static final String BODY = "body";
    static final String NO_OBJECT = "is not the JSON object expected here";

    private JsonErrors() {}

    static FieldError of(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            List<String> known = unknown.getKnownPropertyIds() == null
                    ? List.of()
                    : unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .toList();
            return new FieldError(pathOf(unknown), "unknown property; the known ones are " + known, known);
        }
        if (e instanceof InvalidFormatException invalid) {
            return Expected.error(pathOf(invalid), invalid.getTargetType());
        }
        if (e instanceof UnwantedTextException unwanted) {
            return FieldError.of(pathOf(unwanted), unwanted.getOriginalMessage());
        }
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return FieldError.of(
                    pathOf(mapping),
                    Expected.of(
                            mapping instanceof MismatchedInputException mismatched
                                    ? mismatched.getTargetType()
                                    : null));
        }
        return FieldError.of(BODY, NO_OBJECT);
    }

    private static String pathOf(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.isEmpty() ? BODY : path.replaceFirst("^\\.", "");
    }
}
