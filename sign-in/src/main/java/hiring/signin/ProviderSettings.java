package hiring.signin;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.Optional;

/**
 * The registration of the sign-in page at an OpenID provider, whose issuer is {@code sign-in.issuer}.
 *
 * @param clientId the client id
 * @param clientSecret the client secret; empty for a public client
 * @param callback the registered redirect URI, which ends in {@code /sign-in/callback}
 * @param scope the requested scopes, at least {@code openid}; separated by spaces
 */
@Requires(property = ProviderSettings.CLIENT_ID, pattern = ".+")
@ConfigurationProperties("sign-in.provider")
record ProviderSettings(
        @NotBlank String clientId,
        Optional<String> clientSecret,
        URI callback,
        @Bindable(defaultValue = "openid") @NotBlank String scope) {

    static final String CLIENT_ID = "sign-in.provider.client-id";

    /** An environment variable may be set to an empty secret. */
    ProviderSettings {
        clientSecret = clientSecret.filter(secret -> !secret.isEmpty());
    }
}
