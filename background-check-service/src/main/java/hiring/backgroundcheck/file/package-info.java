/**
 * The file of a check: consent, order, report, and the state of its adjudication. Contains the tables and the rules by which
 * one leads to another; calls to the provider are made elsewhere.
 *
 * <p>Start reading at {@link hiring.backgroundcheck.file.CheckFile}.
 */
@NullMarked
package hiring.backgroundcheck.file;

import org.jspecify.annotations.NullMarked;
