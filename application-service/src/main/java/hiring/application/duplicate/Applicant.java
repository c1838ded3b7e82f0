package hiring.application.duplicate;

import hiring.application.form.Candidate;
import hiring.application.form.Form;
import hiring.application.form.Phone;
import hiring.application.form.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person who applies for a position, reduced to what duplicate detection compares.
 *
 * @param email normalized
 * @param phone only if it is long enough to be compared
 */
public record Applicant(String name, Optional<String> email, Optional<Phone> phone, Position position) {

    /** Returns the applicant on a form. */
    public static Applicant of(Form form) {
        Candidate candidate = form.candidate();
        return new Applicant(
                candidate.name(),
                candidate.email().map(EmailAddress::comparable),
                candidate.phone().map(Phone::of).filter(Phone::isComparable),
                form.position());
    }

    /**
     * Returns whether this is a duplicate of another. With the same address, they are if the position is the same: people may
     * apply for several. With different addresses, or none, they are if the phone is the same and the names are very similar,
     * for any position.
     */
    public boolean isLike(Applicant other) {
        return hasSameEmail(other)
                ? position.isSameAs(other.position)
                : (hasSamePhone(other) && SimilarNames.areSimilar(name, other.name));
    }

    /** Returns keys of which every duplicate shares at least one. */
    public List<Long> keys() {
        return Stream.of(emailKey(), phoneKey()).flatMap(Optional::stream).toList();
    }

    /** Returns the key of the address. */
    public Optional<Long> emailKey() {
        return email.map(Applicant::emailKey);
    }

    /** Returns the key of a normalized address. */
    static long emailKey(String address) {
        return MatchKey.of("email", address);
    }

    /** Returns the key of the phone. */
    public Optional<Long> phoneKey() {
        return phone.map(Phone::digits)
                .map(digits -> MatchKey.of("phone", digits.substring(digits.length() - Phone.SHORTEST_COMPARED)));
    }

    boolean hasSameEmail(Applicant other) {
        return email.isPresent() && email.equals(other.email);
    }

    private boolean hasSamePhone(Applicant other) {
        return phone.isPresent() && other.phone.filter(phone.get()::isSameAs).isPresent();
    }
}
