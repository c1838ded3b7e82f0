package hiring.application.duplicate;

import hiring.application.form.Candidate;
import hiring.application.form.Form;
import hiring.application.form.Phone;
import hiring.application.form.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody who applies for something, as far as it counts for whether two of them are the same.
 *
 * @param email as addresses are compared
 * @param phone only if it is long enough to be compared
 */
public record Applicant(String name, Optional<String> email, Optional<Phone> phone, Position position) {

    /** The one on a form. */
    public static Applicant of(Form form) {
        Candidate candidate = form.candidate();
        return new Applicant(
                candidate.name(),
                candidate.email().map(EmailAddress::comparable),
                candidate.phone().map(Phone::of).filter(Phone::isComparable),
                form.position());
    }

    /**
     * Whether this is another one's double. Of two with the same address it counts whether the position is the same:
     * people may apply for several. Of two with different addresses, or with none, the same phone and a strongly similar
     * name tell, whatever the position.
     */
    public boolean isLike(Applicant other) {
        return hasSameEmail(other)
                ? position.isSameAs(other.position)
                : (hasSamePhone(other) && SimilarNames.areSimilar(name, other.name));
    }

    /** What everybody who is like this one has at least one of. */
    public List<Long> keys() {
        return Stream.of(emailKey(), phoneKey()).flatMap(Optional::stream).toList();
    }

    /** The key of the address. */
    public Optional<Long> emailKey() {
        return email.map(address -> MatchKey.of("email", address));
    }

    /** The key of the phone. */
    public Optional<Long> phoneKey() {
        return phone.map(Phone::digits)
                .map(digits -> MatchKey.of("phone", digits.substring(digits.length() - Phone.SHORTEST_COMPARED)));
    }

    private boolean hasSameEmail(Applicant other) {
        return email.isPresent() && email.equals(other.email);
    }

    private boolean hasSamePhone(Applicant other) {
        return phone.isPresent() && other.phone.filter(phone.get()::isSameAs).isPresent();
    }
}
