package hiring.application.duplicate;

import java.text.Normalizer;
import java.util.Locale;

/** E-mail addresses as they are compared. What stands behind a plus is left: not everywhere does it mean the same mailbox. */
final class EmailAddress {

    private EmailAddress() {}

    static String comparable(String written) {
        return Normalizer.normalize(written.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
