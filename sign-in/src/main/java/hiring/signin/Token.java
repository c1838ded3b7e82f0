package hiring.signin;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * The token that a user gets by signing in (RFC 6749, section 5.1).
 *
 * @param accessToken goes into the {@code Authorization} header, after {@code Bearer}
 * @param expiresIn its lifetime in seconds
 */
@Introspected
record Token(
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("token_type") String tokenType,
        @JsonProperty("expires_in") long expiresIn,
        String username,
        List<String> roles) {}
