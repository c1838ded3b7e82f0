/** A fuzzer: invalid requests generated from the OpenAPI descriptions of the services. */
@NullMarked
package hiring.system.fuzz;

import org.jspecify.annotations.NullMarked;
