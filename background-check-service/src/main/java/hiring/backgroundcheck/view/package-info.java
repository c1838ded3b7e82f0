/** Background checks as the API returns them: findings for hr and screeners alone. */
@NullMarked
package hiring.backgroundcheck.view;

import org.jspecify.annotations.NullMarked;
