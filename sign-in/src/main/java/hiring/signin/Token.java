package hiring.signin;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * What whoever has signed in shows from then on (RFC 6749, section 5.1).
 *
 * @param accessToken goes into the {@code Authorization} header, after {@code Bearer}
 * @param expiresIn for how long it is good, in seconds
 */
@Introspected
record Token(
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("token_type") String tokenType,
        @JsonProperty("expires_in") long expiresIn,
        String username,
        List<String> roles) {}
