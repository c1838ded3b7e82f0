package hiring.allinone.demo;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Signs in at the aggregator as the demo's users, each of whom is named after their role. */
public final class SignIn implements UnaryOperator<String> {

    /** The password of every demo user. */
    static final String PASSWORD = "demo";

    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Api aggregator;

    /** @param aggregator its address */
    public SignIn(URI aggregator) {
        this.aggregator = Api.anonymous(aggregator);
    }

    /** The token of the user with a role. */
    @Override
    public String apply(String role) {
        return tokens.computeIfAbsent(role, this::signIn);
    }

    private String signIn(String role) {
        return aggregator
                .tryPost("/login", Map.of("username", role, "password", PASSWORD))
                .map(token -> token.path("access_token").asText())
                .orElseThrow(() -> new DemoFailure("the demo's user " + role + " may not sign in: start the"
                        + " status-aggregator with SIGN_IN_DEMO_USERS=true"));
    }
}
