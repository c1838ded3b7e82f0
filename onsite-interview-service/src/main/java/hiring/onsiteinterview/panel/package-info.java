/**
 * The interviewers on a candidate's panel, and their scorecards. An interviewer reads the others' scorecards only after
 * submitting their own, and there is no decision before enough are submitted.
 */
@NullMarked
package hiring.onsiteinterview.panel;

import org.jspecify.annotations.NullMarked;
