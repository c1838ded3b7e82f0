/** What the REST APIs share: RFC 9457 problems, cursor paging, and who is acting. */
@NullMarked
package hiring.choreography.web;

import org.jspecify.annotations.NullMarked;
