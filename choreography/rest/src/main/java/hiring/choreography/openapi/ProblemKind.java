package hiring.choreography.openapi;

import java.util.Locale;

/** The ways in which a request is refused, and what it is about an operation that makes each of them possible. */
enum ProblemKind {
    BAD_REQUEST("400") {
        @Override
        boolean appliesTo(Tree.Operation operation, Routes routes) {
            return true;
        }
    },
    UNAUTHORIZED("401") {
        @Override
        boolean appliesTo(Tree.Operation operation, Routes routes) {
            return !routes.isOpen(operation) || operation.isCommand();
        }
    },
    FORBIDDEN("403") {
        @Override
        boolean appliesTo(Tree.Operation operation, Routes routes) {
            return !routes.isOpen(operation);
        }
    },
    NOT_FOUND("404") {
        @Override
        boolean appliesTo(Tree.Operation operation, Routes routes) {
            return operation.path().contains("{");
        }
    },
    CONFLICT("409") {
        @Override
        boolean appliesTo(Tree.Operation operation, Routes routes) {
            return operation.isCommand() && !routes.isOpen(operation);
        }
    },
    STALE("412") {
        @Override
        boolean appliesTo(Tree.Operation operation, Routes routes) {
            return routes.isRevised(operation);
        }
    },
    TOO_LARGE("413") {
        @Override
        boolean appliesTo(Tree.Operation operation, Routes routes) {
            return operation.node().has("requestBody");
        }
    },
    KEY_REUSED("422") {
        @Override
        boolean appliesTo(Tree.Operation operation, Routes routes) {
            return routes.isIdempotent(operation);
        }
    },
    PRECONDITION_REQUIRED("428") {
        @Override
        boolean appliesTo(Tree.Operation operation, Routes routes) {
            return routes.isRevised(operation);
        }
    },
    OTHER("default") {
        @Override
        boolean appliesTo(Tree.Operation operation, Routes routes) {
            return true;
        }
    };

    private final String status;

    ProblemKind(String status) {
        this.status = status;
    }

    abstract boolean appliesTo(Tree.Operation operation, Routes routes);

    /** Three digits, or {@code default}. */
    String status() {
        return status;
    }

    /** The name of its component, for example {@code BadRequest}. */
    String title() {
        StringBuilder title = new StringBuilder();
        for (String word : name().split("_", -1)) {
            title.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return title.toString();
    }
}
