/**
 * The dashboard as those see it who have it open: stories told in a real Chromium against the whole system, on any lane. They
 * are built and run by the profile {@code browser} alone, which needs more than a JDK.
 */
@NullMarked
package hiring.system.browser;

import org.jspecify.annotations.NullMarked;
