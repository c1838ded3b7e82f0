/**
 * What a service may expect of the embedded broker, shown with the client that services use, and
 * that it keeps to its machine, its directory and its word.
 */
@NullMarked
package hiring.allinone.broker;

import org.jspecify.annotations.NullMarked;
