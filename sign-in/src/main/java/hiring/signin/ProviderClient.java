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
 * A client of an OpenID provider: the authorization code flow of OpenID Connect Core, section 3.1, with PKCE. The provider's
 * metadata is fetched at the first sign-in, so that the service starts without it, and again after a failure.
 */
@Singleton
@Requires(beans = ProviderSettings.class)
final class ProviderClient {

    private static final int TIMEOUT_MILLIS = 5_000;

    private final ProviderSettings settings;
    private final Issuer issuer;
    private final ClientID client;
    private final IDTokenValidator validator;
    private volatile Optional<OIDCProviderMetadata> metadata = Optional.empty();

    ProviderClient(ProviderSettings settings, SignInSettings signIn, JWKSource<SecurityContext> keys) {
        this.settings = settings;
        this.issuer = new Issuer(signIn.issuer());
        this.client = new ClientID(settings.clientId());
        this.validator =
                new IDTokenValidator(issuer, client, new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys), null);
    }

    /**
     * Returns the authorization request: the address to which a browser is redirected to sign in.
     *
     * @throws ProviderException if the metadata cannot be fetched
     */
    URI authorizationRequest(SignInAttempt attempt) {
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
     * Exchanges an authorization code for tokens: the access token, then the ID token, which is verified.
     *
     * @throws ProviderException if the provider rejects the code, or the ID token is invalid or of another attempt
     */
    List<String> exchange(String code, SignInAttempt attempt) {
        try {
            TokenResponse response =
                    OIDCTokenResponseParser.parse(tokenRequest(code, attempt).send());
            if (!response.indicatesSuccess()) {
                throw new ProviderException("the token endpoint returned "
                        + response.toErrorResponse().getErrorObject().getCode());
            }
            OIDCTokens tokens = ((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens();
            if (tokens.getIDToken() == null) {
                throw new ProviderException("the token endpoint returned no ID token");
            }
            validator.validate(tokens.getIDToken(), attempt.nonce());
            return List.of(tokens.getAccessToken().getValue(), tokens.getIDTokenString());
        } catch (IOException | GeneralException | BadJOSEException | JOSEException e) {
            throw new ProviderException(String.valueOf(e.getMessage()), e);
        }
    }

    private HTTPRequest tokenRequest(String code, SignInAttempt attempt) {
        AuthorizationCodeGrant grant =
                new AuthorizationCodeGrant(new AuthorizationCode(code), settings.callback(), attempt.verifier());
        URI endpoint = metadata().getTokenEndpointURI();
        TokenRequest.Builder builder = settings.clientSecret()
                .map(secret ->
                        new TokenRequest.Builder(endpoint, new ClientSecretBasic(client, new Secret(secret)), grant))
                .orElseGet(() -> new TokenRequest.Builder(endpoint, client, grant));
        HTTPRequest request = builder.build().toHTTPRequest();
        request.setConnectTimeout(TIMEOUT_MILLIS);
        request.setReadTimeout(TIMEOUT_MILLIS);
        return request;
    }

    private OIDCProviderMetadata metadata() {
        return metadata.orElseGet(() -> {
            try {
                OIDCProviderMetadata fetched = OIDCProviderMetadata.resolve(issuer, TIMEOUT_MILLIS, TIMEOUT_MILLIS);
                metadata = Optional.of(fetched);
                return fetched;
            } catch (IOException | GeneralException e) {
                throw new ProviderException("the metadata cannot be fetched: " + e.getMessage(), e);
            }
        });
    }
}
