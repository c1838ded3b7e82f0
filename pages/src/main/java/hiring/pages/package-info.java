/**
 * What all HTML pages share, whichever module shows them: rendering under one content security policy, the message bundle with
 * every text that a person reads, the style sheet and the icon.
 */
@NullMarked
package hiring.pages;

import org.jspecify.annotations.NullMarked;
