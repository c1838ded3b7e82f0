package hiring.application.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.application.form.Candidate;
import hiring.application.form.Form;
import hiring.application.form.Position;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApplicantTest {

    private final Applicant ada = applicant("Ada Lovelace", "ada@example.org", "+49 170 1234567", "Engineer");

    @Test
    void the_same_address_and_the_same_position_are_the_same_however_they_are_written() {
        assertAlike(ada, applicant("A. King", " ADA@Example.ORG ", null, "engineer"));
    }

    @Test
    void the_same_person_may_apply_for_another_position() {
        assertNotAlike(ada, applicant("Ada Lovelace", "ada@example.org", "+49 170 1234567", "Architect"));
    }

    @Test
    void a_similar_name_and_the_same_phone_are_the_same_under_whichever_address_and_for_whichever_position() {
        assertAlike(ada, applicant("Ada Lovelase", "a.lovelace@example.com", "0170 1234567", "Engineer"));
        assertAlike(ada, applicant("Lovelace Ada", null, "0170 1234567", "Architect"));
    }

    @Test
    void another_name_or_another_phone_is_another_candidate() {
        assertNotAlike(ada, applicant("Grace Hopper", null, "+49 170 1234567", "Engineer"));
        assertNotAlike(ada, applicant("Ada Lovelace", null, "+49 170 7654321", "Engineer"));
        assertNotAlike(ada, applicant("Ada Lovelace", null, null, "Engineer"));
    }

    @Test
    void a_plus_suffix_makes_another_address() {
        assertNotAlike(ada, applicant("Ada Lovelace", "ada+jobs@example.org", null, "Engineer"));
    }

    @Test
    void similar_applicants_share_a_key() {
        assertThat(ada.keys()).hasSize(2);
        assertThat(applicant("A. King", "ADA@example.org", null, "Engineer").keys())
                .hasSize(1)
                .containsAnyElementsOf(ada.keys());
        assertThat(applicant("Ada Lovelace", null, "0170/1234567", "Engineer").keys())
                .hasSize(1)
                .containsAnyElementsOf(ada.keys());
        assertThat(applicant("Ada Lovelace", null, "123-45", "Engineer").keys()).isEmpty();
    }

    private static void assertAlike(Applicant one, Applicant other) {
        assertThat(one.isLike(other)).isTrue();
        assertThat(other.isLike(one)).isTrue();
    }

    private static void assertNotAlike(Applicant one, Applicant other) {
        assertThat(one.isLike(other)).isFalse();
        assertThat(other.isLike(one)).isFalse();
    }

    private static Applicant applicant(String name, @Nullable String email, @Nullable String phone, String position) {
        String[] names = name.split(" ", -1);
        return Applicant.of(new Form(
                new Candidate(names[0], names[1], Optional.ofNullable(email), Optional.ofNullable(phone), List.of()),
                new Position(Optional.of(position), Optional.empty()),
                "STANDARD",
                Optional.empty(),
                List.of()));
    }
}
