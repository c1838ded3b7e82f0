package hiring.choreography.process;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A stage's name as it stands in routing keys, templates and addresses: lower-case words joined by hyphens, at most 40
 * characters, for example {@code phone-screen}.
 */
public record StageName(@JsonValue String value) implements Comparable<StageName> {

    private static final int LONGEST = 40;
    private static final String SERVICE = "-service";

    /** The application form itself. It comes before every stage and is never part of a template. */
    public static final StageName APPLICATION = new StageName("application");

    /** The offer, whose statuses have names of their own (ACCEPTED, REJECTED, RESCINDED, NO_OFFER). */
    public static final StageName OFFER = new StageName("offer");

    /** @throws IllegalArgumentException if the name is not lower-case words joined by hyphens, or too long */
    @JsonCreator
    public StageName {
        if (value.length() > LONGEST || !isHyphenatedWords(value)) {
            throw new IllegalArgumentException("a stage's name is lower-case words joined by hyphens, at most "
                    + LONGEST + " characters: \"" + value + "\" is not");
        }
    }

    /** Whether a text is {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}; without a pattern, because each event and row has several names. */
    private static boolean isHyphenatedWords(String text) {
        boolean isWithinWord = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isLetter = character >= 'a' && character <= 'z';
            boolean isDigit = character >= '0' && character <= '9';
            if (!(isLetter || (isDigit && i > 0) || (character == '-' && isWithinWord))) {
                return false;
            }
            isWithinWord = character != '-';
        }
        return isWithinWord;
    }

    /**
     * The stage, or the form, that a service owns.
     *
     * @param service for example {@code offer-service}
     * @throws IllegalArgumentException if it is no owner's name
     */
    public static StageName ownedBy(String service) {
        if (!service.endsWith(SERVICE)) {
            throw new IllegalArgumentException("\"" + service + "\" owns no stage");
        }
        return new StageName(service.substring(0, service.length() - SERVICE.length()));
    }

    /** The service that owns it, which its queue is named after, for example {@code offer-service}. */
    public String service() {
        return value + SERVICE;
    }

    public boolean isOffer() {
        return equals(OFFER);
    }

    public boolean isApplication() {
        return equals(APPLICATION);
    }

    @Override
    public int compareTo(StageName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
