package hiring.signin;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.Optional;

/**
 * How the aggregator's page is known to an OpenID provider, whose issuer is {@code sign-in.issuer}.
 *
 * @param clientId the page's name there
 * @param clientSecret its password there; empty for a public client
 * @param callback where the provider sends browsers back to, as it is registered there: {@code /sign-in/callback}
 * @param scope what is asked for, at least {@code openid}; parted by spaces
 */
@Requires(property = ProviderSettings.CLIENT_ID, pattern = ".+")
@ConfigurationProperties("sign-in.provider")
record ProviderSettings(
        @NotBlank String clientId,
        Optional<String> clientSecret,
        URI callback,
        @Bindable(defaultValue = "openid") @NotBlank String scope) {

    static final String CLIENT_ID = "sign-in.provider.client-id";
}
