/**
 * Sign-in for installations without an identity provider of their own: users and the hashes of their passwords are configured
 * under {@code sign-in}, and a correct password gets a token that all services trust. Browsers can sign in by an OpenID
 * provider instead ({@code sign-in.provider}). The module runs in the process that sets {@code sign-in.page}; anything that
 * issues tokens by OpenID Connect can take its place.
 */
@Configuration
@Requires(property = "sign-in.page", value = "true")
@NullMarked
package hiring.signin;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
