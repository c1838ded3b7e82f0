/** When and where a candidate comes to be interviewed, and the sessions of that day. */
@NullMarked
package hiring.onsiteinterview.visit;

import org.jspecify.annotations.NullMarked;
