package hiring.application.duplicate;

import com.ibm.icu.text.IDNA;
import hiring.choreography.text.TextKind;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Normalizes e-mail addresses for comparison. Keeps what follows a plus: not all providers treat it as the same mailbox. The
 * domain is compared as it is looked up (UTS #46), so that both spellings of an international one are the same.
 */
final class EmailAddress {

    private static final IDNA DOMAINS = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII);

    private EmailAddress() {}

    static String comparable(String written) {
        String address = Normalizer.normalize(TextKind.EMAIL.lenient(written), Normalizer.Form.NFKC);
        int domain = address.lastIndexOf('@') + 1;
        return address.substring(0, domain).toLowerCase(Locale.ROOT) + comparableDomain(address.substring(domain));
    }

    private static String comparableDomain(String domain) {
        IDNA.Info info = new IDNA.Info();
        String ascii = DOMAINS.nameToASCII(domain, new StringBuilder(), info).toString();
        return info.hasErrors() ? domain.toLowerCase(Locale.ROOT) : ascii;
    }
}
