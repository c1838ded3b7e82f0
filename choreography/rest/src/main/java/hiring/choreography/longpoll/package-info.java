/**
 * Long polling: a client that asks with {@code Prefer: wait=N} (RFC 7240) is answered as soon as the resource differs from what
 * the client knows, so that it need not ask again and again. No thread is blocked meanwhile.
 *
 * <p>A controller takes a {@link hiring.choreography.longpoll.LongPoll} and lets it answer. After the commit of a change, call
 * {@link hiring.choreography.longpoll.WaitingRequests}.
 */
@NullMarked
package hiring.choreography.longpoll;

import org.jspecify.annotations.NullMarked;
