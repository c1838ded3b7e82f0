/**
 * Tests of the dashboard in Chromium against the whole system, on any lane. Only the profile {@code browser} builds and runs
 * them, because it needs more than a JDK.
 */
@NullMarked
package hiring.system.browser;

import org.jspecify.annotations.NullMarked;
