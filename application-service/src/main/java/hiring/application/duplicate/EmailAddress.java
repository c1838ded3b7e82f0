package hiring.application.duplicate;

import java.text.Normalizer;
import java.util.Locale;

/** Normalizes e-mail addresses for comparison. Keeps what follows a plus: not all providers treat it as the same mailbox. */
final class EmailAddress {

    private EmailAddress() {}

    static String comparable(String written) {
        return Normalizer.normalize(written.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
