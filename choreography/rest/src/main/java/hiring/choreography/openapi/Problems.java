package hiring.choreography.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** Tells how requests are refused: with a problem (RFC 9457), and which. */
final class Problems implements Amendment {

    private static final String RESPONSES = "#/components/responses/";
    private static final String PROBLEM = "Problem";

    private final Set<String> open;

    /** @param open what takes no token, each as method and path */
    Problems(Set<String> open) {
        this.open = open;
    }

    @Override
    public void amend(ObjectNode description) {
        describe(description);
        ObjectNode described = description.withObject("/components/responses");
        for (Tree.Operation operation : Tree.operations(description)) {
            boolean isOpen = open.contains(operation.method() + " " + operation.path());
            if (isOpen) {
                operation.node().putArray("security");
            }
            for (ProblemKind kind : ProblemKind.values()) {
                if (kind.appliesTo(operation, isOpen)) {
                    kind.describe(described);
                    operation.responses().set(kind.status(), Tree.reference(RESPONSES + kind.title()));
                }
            }
        }
    }

    private static void describe(ObjectNode description) {
        ObjectNode problem = Tree.schemas(description).putObject(PROBLEM);
        problem.put("type", "object").put("description", "Why a request was refused (RFC 9457).");
        problem.set("required", Tree.texts(List.of("type", "title", "status", "detail")));
        ObjectNode members = problem.putObject("properties");
        members.putObject("type").put("type", "string").put("pattern", "^urn:hiring:problem:[a-z-]+$");
        members.putObject("title").put("type", "string").put("description", "The same for every problem of the type.");
        members.putObject("status").put("type", "integer").put("minimum", 400).put("maximum", 599);
        members.putObject("detail").put("type", "string").put("description", "What is wrong this time.");
        ObjectNode errors = members.putObject("errors").put("type", "array").put("description", "The fields at fault.");
        errors.set("items", Tree.reference(Tree.SCHEMAS + "FieldError"));
        ObjectNode status = members.putObject("currentStatus");
        status.set("type", Tree.texts(List.of("string", "null")));
        status.put("description", "What stood in the way; null where it is blank.");
        ObjectNode actions = members.putObject("allowedActions").put("type", "array");
        actions.putObject("items").put("type", "string");
        members.putObject("cause")
                .put("type", "string")
                .put("description", "Why the application has ended, if it has.");
        describeError(Tree.schemas(description).putObject("FieldError"));
    }

    private static void describeError(ObjectNode error) {
        error.put("type", "object");
        error.set("required", Tree.texts(List.of("field", "message")));
        ObjectNode members = error.putObject("properties");
        members.putObject("field").put("type", "string").put("description", "The way to it.");
        members.putObject("message").put("type", "string");
        ObjectNode allowed = members.putObject("allowed").put("type", "array");
        allowed.put("description", "The values that would do, where they can be listed.");
        allowed.putObject("items").put("type", "string");
    }
}
