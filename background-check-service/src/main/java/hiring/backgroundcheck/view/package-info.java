/** Background checks as people see them: findings by hr and by those who weigh them, and by nobody else. */
@NullMarked
package hiring.backgroundcheck.view;

import org.jspecify.annotations.NullMarked;
