/**
 * What is on file about a check: consent, order, report, and how far people are with it. Here are the tables, and the rules by
 * which the one leads to the other; who calls whom is the business of others.
 *
 * <p>Start reading at {@link hiring.backgroundcheck.file.CheckFile}.
 */
@NullMarked
package hiring.backgroundcheck.file;

import org.jspecify.annotations.NullMarked;
