/**
 * Authentication and authorization.
 *
 * <p>A client sends a token (RFC 7519) signed by a trusted issuer: the installation's own sign-in, or an OpenID provider. Its
 * subject is the {@link hiring.choreography.event.Actor} of all that follows, and its roles say what
 * is allowed. What no rule allows is refused.
 */
@NullMarked
package hiring.choreography.security;

import org.jspecify.annotations.NullMarked;
