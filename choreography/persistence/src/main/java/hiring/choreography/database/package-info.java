/** The service's own database: its schema, brought up to date at the start, and its transactions. */
@NullMarked
package hiring.choreography.database;

import org.jspecify.annotations.NullMarked;
