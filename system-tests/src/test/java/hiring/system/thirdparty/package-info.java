/**
 * A third-party stage: an aptitude test that depends only on docs/events.md. An architecture rule checks that it shares no code
 * with the project.
 */
@NullMarked
package hiring.system.thirdparty;

import org.jspecify.annotations.NullMarked;
