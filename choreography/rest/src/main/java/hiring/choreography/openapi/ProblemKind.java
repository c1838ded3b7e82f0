package hiring.choreography.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hiring.choreography.web.Problem;
import java.util.List;
import java.util.Locale;

/** The ways in which a request is refused. */
enum ProblemKind {
    BAD_REQUEST("400", "The request cannot be taken as it is.", "invalid-request") {
        @Override
        boolean appliesTo(Tree.Operation operation, boolean isOpen) {
            return operation.node().has("requestBody")
                    || operation.parameters().findAny().isPresent();
        }
    },
    UNAUTHORIZED("401", "There is no good token.", "unauthorized") {
        @Override
        boolean appliesTo(Tree.Operation operation, boolean isOpen) {
            return !isOpen || operation.isCommand();
        }
    },
    FORBIDDEN("403", "Whoever asks has no role that may.", "forbidden") {
        @Override
        boolean appliesTo(Tree.Operation operation, boolean isOpen) {
            return !isOpen;
        }
    },
    NOT_FOUND("404", "There is no such thing.", "not-found") {
        @Override
        boolean appliesTo(Tree.Operation operation, boolean isOpen) {
            return operation.path().contains("{");
        }
    },
    CONFLICT(
            "409",
            "What stands does not allow it.",
            "action-not-allowed",
            "appointment-conflict",
            "limit-reached",
            "no-appointment",
            "quorum-missing",
            "scorecard-submitted",
            "duplicate",
            "incomplete",
            "failed-again") {
        @Override
        boolean appliesTo(Tree.Operation operation, boolean isOpen) {
            return operation.isCommand() && !isOpen;
        }
    },
    STALE("412", "Somebody has changed it since.", "stale") {
        @Override
        boolean appliesTo(Tree.Operation operation, boolean isOpen) {
            return operation.hasParameter("If-Match");
        }
    },
    TOO_LARGE("413", "The body is longer than is taken.", "too-large") {
        @Override
        boolean appliesTo(Tree.Operation operation, boolean isOpen) {
            return operation.node().has("requestBody");
        }
    },
    KEY_REUSED("422", "The key was used for another request.", "idempotency-key-reused") {
        @Override
        boolean appliesTo(Tree.Operation operation, boolean isOpen) {
            return operation.hasParameter("Idempotency-Key");
        }
    },
    PRECONDITION_REQUIRED("428", "If-Match is missing.", "precondition-required") {
        @Override
        boolean appliesTo(Tree.Operation operation, boolean isOpen) {
            return operation.hasParameter("If-Match");
        }
    },
    OTHER("default", "Anything else that went wrong.", "not-ready", "internal-error") {
        @Override
        boolean appliesTo(Tree.Operation operation, boolean isOpen) {
            return true;
        }
    };

    private final String status;
    private final String meaning;
    /** Their names, with a blank between. */
    private final String types;

    ProblemKind(String status, String meaning, String... types) {
        this.status = status;
        this.meaning = meaning;
        this.types = String.join(" ", types);
    }

    abstract boolean appliesTo(Tree.Operation operation, boolean isOpen);

    /** Three digits, or {@code default}. */
    String status() {
        return status;
    }

    /** For example {@code BadRequest}. */
    String title() {
        StringBuilder title = new StringBuilder();
        for (String word : name().split("_", -1)) {
            title.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return title.toString();
    }

    void describe(ObjectNode responses) {
        ObjectNode response = responses.putObject(title()).put("description", meaning);
        if (this == UNAUTHORIZED) {
            ObjectNode header = response.putObject("headers").putObject("WWW-Authenticate");
            header.put("description", "How to sign in (RFC 6750).")
                    .putObject("schema")
                    .put("type", "string");
        }
        ObjectNode media = response.putObject("content").putObject(Problem.MEDIA_TYPE);
        media.set("schema", Tree.reference(Tree.SCHEMAS + "Problem"));
        ObjectNode examples = media.putObject("examples");
        List.of(types.split(" ", -1))
                .forEach(type -> example(examples.putObject(type).putObject("value"), type));
    }

    private void example(ObjectNode problem, String type) {
        problem.put("type", "urn:hiring:problem:" + type).put("title", meaning.replaceAll("\\.$", ""));
        problem.put("status", this == OTHER ? other(type) : Integer.parseInt(status))
                .put("detail", meaning);
        if (this == BAD_REQUEST) {
            ObjectNode error = problem.putArray("errors").addObject().put("field", "outcome");
            error.put("message", "is not one of PASSED, FAILED")
                    .set("allowed", Tree.texts(List.of("PASSED", "FAILED")));
        }
        if (type.equals("action-not-allowed")) {
            problem.put("currentStatus", "CANCELLED").set("allowedActions", Tree.texts(List.of()));
            problem.put("cause", "WITHDRAWN");
        }
        if (type.equals("duplicate")) {
            problem.putArray("duplicates").add(7);
        }
    }

    private static int other(String type) {
        return type.equals("not-ready") ? 503 : 500;
    }
}
