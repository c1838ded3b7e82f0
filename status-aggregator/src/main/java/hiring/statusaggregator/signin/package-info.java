/**
 * Signing in where there is no OpenID provider: users and the hashes of their passwords are configured, and whoever knows the
 * password gets a token that all services trust. Without {@code sign-in.signing-key} nothing of this is there.
 */
@NullMarked
package hiring.statusaggregator.signin;

import org.jspecify.annotations.NullMarked;
