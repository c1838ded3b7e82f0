package hiring.signin;

import hiring.pages.Messages;
import java.util.List;

/**
 * The model of the sign-in page.
 *
 * @param warning why the previous attempt failed; an empty text if there was none
 * @param wanted the page that the user wanted
 * @param demoUsers the names of the demo's users; none unless they may sign in
 */
record SignInPage(Messages messages, String warning, WantedPage wanted, List<String> demoUsers) {

    /** The public password of the demo's users. */
    String demoPassword() {
        return DemoUsers.PASSWORD;
    }
}
