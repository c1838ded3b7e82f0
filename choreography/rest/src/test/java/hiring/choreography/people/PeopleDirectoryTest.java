package hiring.choreography.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hiring.choreography.security.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The users who may be named, and those whose names are near to an unknown one. */
class PeopleDirectoryTest {

    private static final List<String> INTERVIEWERS = List.of(Role.INTERVIEWER);

    @ParameterizedTest
    @CsvSource({
        "annika, anika", // a letter too many
        "anka, anika", // one is missing
        "anila, anika", // one is replaced
        "aniak, anika", // two are swapped
        "ANKIA, anika", // and upper case
        "j\u00f3han.svensson, johan.svensson",
        "johann svenson, johan.svensson",
        "svensson, johan.svensson",
        "\uff4a\uff4f\uff48\uff41\uff4e, johan.svensson"
    })
    void a_typing_error_leads_to_the_user(String written, String near) {
        assertThat(listing("anika", "johan.svensson", "wu").unknown(written, INTERVIEWERS))
                .endsWith("; did you mean \"" + near + "\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"u", "x", "berthold", "\u738b\u82b3", ".", "xnixx"})
    void what_is_not_near_leads_to_no_user(String written) {
        assertThat(listing("anika", "johan.svensson", "wu").unknown(written, INTERVIEWERS))
                .endsWith("; GET /people lists the users");
    }

    @Test
    void at_most_three_are_suggested_the_nearest_first() {
        assertThat(listing("maria", "marja", "marie", "marta", "mario").unknown("marja ", INTERVIEWERS))
                .contains("did you mean \"marja\" or \"maria\" or \"marta\"?");
    }

    @Test
    void a_display_name_is_near_as_well_and_is_shown() {
        PeopleDirectory directory = new PeopleDirectory(
                List.of(), List.of(person("u1042", Optional.of("\u00c9lodie Smith"), Role.INTERVIEWER)), false);

        assertThat(directory.unknown("elodie smyth", INTERVIEWERS))
                .isEqualTo("there is no user \"elodie smyth\"; did you mean \"u1042\" (\u00c9lodie Smith)?");
    }

    @ParameterizedTest
    @CsvSource({"lukas, \u0141ukasz", "soren, S\u00f8ren", "djordevic, \u0110or\u0111evi\u0107"})
    void letters_that_a_keyboard_lacks_are_near(String written, String near) {
        assertThat(listing("\u0141ukasz", "S\u00f8ren", "\u0110or\u0111evi\u0107")
                        .unknown(written, INTERVIEWERS))
                .endsWith("; did you mean \"" + near + "\"?");
    }

    @Test
    void a_user_without_a_role_for_the_work_is_not_suggested() {
        assertThat(listing("anika").unknown("anica", List.of(Role.CLINICIAN))).endsWith("GET /people lists the users");
    }

    @Test
    void a_name_is_found_by_its_key() {
        PeopleDirectory directory = listing("Zoe\u0308 Ash");

        assertThat(Stream.of("zo\u00eb ash", "ZO\u00cb\u00a0ASH ", "Zo\u200b\u00eb Ash")
                        .map(directory::find))
                .allSatisfy(found -> assertThat(found).map(DirectoryEntry::name).contains("Zo\u00eb Ash"));
        assertThat(directory.find("zoe ash")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SVEN, johan.svensson", "elodie, u1042", "smi\u0301th, u1042", "10, u1042", "'', johan.svensson;u1042"})
    void a_part_of_a_name_finds_users(String part, String found) {
        PeopleDirectory directory = new PeopleDirectory(
                List.of(),
                List.of(
                        person("u1042", Optional.of("\u00c9lodie Smith"), Role.INTERVIEWER),
                        person("johan.svensson", Optional.empty(), Role.INTERVIEWER),
                        person("sven", Optional.empty(), Role.CLINICIAN)),
                false);

        assertThat(directory.matching(part, INTERVIEWERS))
                .extracting(DirectoryEntry::name)
                .containsExactly(found.split(";"));
    }

    @Test
    void a_listed_user_takes_the_place_of_one_of_the_sign_in() {
        PeopleDirectory directory = new PeopleDirectory(
                List.of(new SignInUser("hr", List.of(Role.HR)), new SignInUser("rosa", List.of(Role.RECRUITER))),
                List.of(person("Rosa", Optional.of("Rosa L."), Role.HR)),
                true);

        assertThat(directory.withRoles(List.of(Role.HR, Role.RECRUITER)))
                .extracting(DirectoryEntry::name)
                .containsExactly("hr", "recruiter", "Rosa");
    }

    @Test
    void what_cannot_be_a_directory_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> listing("rosa", "anika", "ROSA "))
                .withMessage("hiring.people: \"ROSA\" is listed twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> listing("\u200b"))
                .withMessageContaining("cannot be the name of a user");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> listing("x".repeat(101)))
                .withMessageContaining("cannot be the name of a user");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new PeopleDirectory(List.of(new SignInUser("rosa", List.of("boss"))), List.of(), false))
                .withMessageStartingWith("sign-in.users: the roles of \"rosa\" can only be recruiter, ");
    }

    @Test
    void nothing_is_known_without_configuration() {
        assertThat(new PeopleDirectory(List.of(), List.of(), false).isEmpty()).isTrue();
        assertThat(listing("anika").isEmpty()).isFalse();
    }

    private static PeopleDirectory listing(String... names) {
        return new PeopleDirectory(
                List.of(),
                Arrays.stream(names)
                        .map(name -> person(name, Optional.empty(), Role.INTERVIEWER))
                        .toList(),
                false);
    }

    private static PersonSettings person(String name, Optional<String> displayName, String role) {
        return new PersonSettings(name, displayName, List.of(role));
    }
}
