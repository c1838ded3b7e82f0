/** What watches a service from outside: its figures, in the words of Prometheus. docs/operations.md lists them. */
@NullMarked
package hiring.choreography.metrics;

import org.jspecify.annotations.NullMarked;
