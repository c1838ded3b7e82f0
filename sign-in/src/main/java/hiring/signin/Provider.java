package hiring.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import hiring.choreography.security.SignInSettings;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A client of an OpenID provider for the aggregator's page: the authorization code flow of OpenID Connect Core, section 3.1,
 * with PKCE. The provider's metadata is fetched at the first sign-in, so that the start does not depend on it.
 */
@Singleton
@Requires(beans = ProviderSettings.class)
final class Provider {

    private static final int PATIENCE_MILLIS = 5_000;

    private final ProviderSettings settings;
    private final Issuer issuer;
    private final ClientID client;
    private final IDTokenValidator validator;
    private volatile Optional<OIDCProviderMetadata> metadata = Optional.empty();

    Provider(ProviderSettings settings, SignInSettings trusted, JWKSource<SecurityContext> keys) {
        this.settings = settings;
        this.issuer = new Issuer(trusted.issuer());
        this.client = new ClientID(settings.clientId());
        this.validator =
                new IDTokenValidator(issuer, client, new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys), null);
    }

    /**
     * Returns the address to which a browser is sent to sign in.
     *
     * @throws ProviderException if the provider does not return its metadata
     */
    URI invitation(SignInAttempt attempt) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, Scope.parse(settings.scope()), client, settings.callback())
                .endpointURI(metadata().getAuthorizationEndpointURI())
                .state(attempt.state())
                .nonce(attempt.nonce())
                .codeChallenge(attempt.verifier(), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /**
     * Exchanges a browser's code for the tokens of the user who has signed in, the access token for other services first.
     *
     * @throws ProviderException if the code is invalid, or not for this attempt
     */
    List<String> redeem(String code, SignInAttempt attempt) {
        try {
            TokenResponse response =
                    OIDCTokenResponseParser.parse(request(code, attempt).send());
            if (!response.indicatesSuccess()) {
                throw new ProviderException("it answered "
                        + response.toErrorResponse().getErrorObject().getCode());
            }
            OIDCTokens tokens = ((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens();
            validator.validate(tokens.getIDToken(), attempt.nonce());
            return List.of(tokens.getAccessToken().getValue(), tokens.getIDTokenString());
        } catch (IOException | GeneralException | BadJOSEException | JOSEException e) {
            throw new ProviderException(String.valueOf(e.getMessage()), e);
        }
    }

    private HTTPRequest request(String code, SignInAttempt attempt) {
        AuthorizationCodeGrant grant =
                new AuthorizationCodeGrant(new AuthorizationCode(code), settings.callback(), attempt.verifier());
        URI endpoint = metadata().getTokenEndpointURI();
        TokenRequest.Builder building = settings.clientSecret()
                .map(secret ->
                        new TokenRequest.Builder(endpoint, new ClientSecretBasic(client, new Secret(secret)), grant))
                .orElseGet(() -> new TokenRequest.Builder(endpoint, client, grant));
        HTTPRequest request = building.build().toHTTPRequest();
        request.setConnectTimeout(PATIENCE_MILLIS);
        request.setReadTimeout(PATIENCE_MILLIS);
        return request;
    }

    private OIDCProviderMetadata metadata() {
        return metadata.orElseGet(() -> {
            try {
                OIDCProviderMetadata told = OIDCProviderMetadata.resolve(issuer, PATIENCE_MILLIS, PATIENCE_MILLIS);
                metadata = Optional.of(told);
                return told;
            } catch (IOException | GeneralException e) {
                throw new ProviderException("it does not tell about itself: " + e.getMessage(), e);
            }
        });
    }
}
