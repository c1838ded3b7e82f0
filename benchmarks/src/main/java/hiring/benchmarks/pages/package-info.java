/** How long people wait for a page, whatever they look for. */
@NullMarked
package hiring.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
