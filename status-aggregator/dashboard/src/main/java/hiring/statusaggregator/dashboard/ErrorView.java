package hiring.statusaggregator.dashboard;

import hiring.choreography.security.Role;
import hiring.choreography.web.Problem;
import hiring.pages.Messages;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The model of an error page.
 *
 * @param status the HTTP status
 * @param why the reason in a sentence
 */
record ErrorView(Messages messages, Viewer viewer, int status, String why, Instant now) {

    private static final int FORBIDDEN = 403;
    private static final int SERVER_ERROR = 500;
    private static final List<Integer> TITLED = List.of(400, 401, FORBIDDEN, 404, 409);

    /**
     * The error page for a problem.
     *
     * @param allowed the roles that may open the page; none if any may, or it is not known
     */
    static ErrorView of(Problem problem, List<String> allowed, Viewer viewer, Messages messages, Instant now) {
        return new ErrorView(messages, viewer, problem.status(), why(problem, allowed, viewer, messages), now);
    }

    String title() {
        if (status >= SERVER_ERROR) {
            return messages.of("error.title.5xx");
        }
        return messages.of(TITLED.contains(status) ? "error.title." + status : "error.title");
    }

    /** Whether signing in as another user may help. */
    boolean isForbidden() {
        return status == FORBIDDEN;
    }

    private static String why(Problem problem, List<String> allowed, Viewer viewer, Messages messages) {
        if (problem.status() == FORBIDDEN && viewer.isSignedIn() && !allowed.isEmpty() && !viewer.is(allowed)) {
            return messages.of("error.forbidden", roles(allowed, messages));
        }
        if (!problem.errors().isEmpty()) {
            return problem.errors().stream()
                    .map(error -> messages.of("error.field", error.field(), error.message()))
                    .collect(Collectors.joining(" "));
        }
        return switch (problem.status()) {
            case 401 -> messages.of("error.unauthorized");
            case SERVER_ERROR -> messages.of("error.failed");
            default -> problem.detail();
        };
    }

    private static String roles(List<String> allowed, Messages messages) {
        return messages.list(Role.ALL.stream()
                .filter(allowed::contains)
                .map(role -> messages.of("role." + role))
                .toList());
    }
}
