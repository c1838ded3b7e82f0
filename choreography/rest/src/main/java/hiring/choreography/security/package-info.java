/**
 * Who is acting, and what they may do.
 *
 * <p>Whoever sends a request shows a token (RFC 7519) that somebody trusted has signed: the status aggregator's own sign-in, or
 * an OpenID provider. Its subject is the {@link hiring.choreography.event.Actor} of all that follows, and its roles say what
 * is allowed. What no rule allows is refused.
 */
@NullMarked
package hiring.choreography.security;

import org.jspecify.annotations.NullMarked;
