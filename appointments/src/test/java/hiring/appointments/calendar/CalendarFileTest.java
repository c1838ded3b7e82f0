package hiring.appointments.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

    private static final Instant START = Instant.parse("2027-03-01T09:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada",
                "\u5f20\u4f1f",
                "\u041a\u0430\u0442\u044f",
                "\ud83e\udd80",
                "\u00e9a",
                "\u0e19\u0e49\u0e33"
            })
    void lines_are_folded_at_75_octets_between_characters(String name) {
        String about = name.repeat(40) + ", Engineer";

        String file = new CalendarFile("phone-screen-service").of(List.of(entry(about, "")));

        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file).doesNotContain("\ufffd");
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:Phone screen\\, " + about.replace(",", "\\,") + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada\u0007", "\u001b[31mAda", "A\u0000da", "Ada\u009f", "\u202eadA"})
    void control_characters_are_left_out(String name) {
        String file = new CalendarFile("phone-screen-service").of(List.of(entry(name, "Call " + name)));

        assertThat(file.replace("\r\n", "")).doesNotContainPattern("[\\p{Cntrl}\u202e]");
    }

    private static CalendarEntry entry(String about, String details) {
        return new CalendarEntry(
                7, START, START.plusSeconds(1800), "Phone screen", about, details, Optional.of(about), 3, START, true);
    }
}
