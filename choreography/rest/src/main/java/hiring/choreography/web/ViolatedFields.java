package hiring.choreography.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** What was wrong with a request's fields, each named by the way to it in the JSON that was sent. */
public final class ViolatedFields {

    private ViolatedFields() {}

    /** What one constraint found. */
    public static FieldError of(ConstraintViolation<?> violation) {
        return FieldError.of(fieldAt(violation.getPropertyPath()), violation.getMessage());
    }

    /** The method and its parameter are ours, unless the parameter itself is what is wrong. */
    private static String fieldAt(Path path) {
        String parameter = "";
        StringBuilder field = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = String.valueOf(node.getName());
            } else if (node.getKind() == ElementKind.PROPERTY) {
                field.append(stepTo(node, field.isEmpty()));
            }
        }
        return field.isEmpty() ? parameter : field.toString();
    }

    private static String stepTo(Path.Node node, boolean isFirst) {
        String index = node.getIndex() == null ? "" : "[" + node.getIndex() + "]";
        return index + (isFirst ? "" : ".") + node.getName();
    }
}
