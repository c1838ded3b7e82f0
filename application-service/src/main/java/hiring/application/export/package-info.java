/** Applications sent out as a list, however many, without ever holding them all. */
@NullMarked
package hiring.application.export;

import org.jspecify.annotations.NullMarked;
