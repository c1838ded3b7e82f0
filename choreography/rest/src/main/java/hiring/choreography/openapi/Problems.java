package hiring.choreography.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Says of every operation with which problems (RFC 9457) it may be refused. */
final class Problems implements Amendment {

    private final Routes routes;

    Problems(Routes routes) {
        this.routes = routes;
    }

    @Override
    public void amend(ObjectNode description) {
        Tree.operations(description).forEach(this::amend);
    }

    private void amend(Tree.Operation operation) {
        if (routes.isOpen(operation)) {
            operation.node().putArray("security");
        }
        for (ProblemKind kind : ProblemKind.values()) {
            if (kind.appliesTo(operation, routes)) {
                operation.responses().set(kind.status(), Components.reference("responses", kind.title()));
            }
        }
    }
}
