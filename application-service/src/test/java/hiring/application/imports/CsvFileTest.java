package hiring.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hiring.application.csv.Column;
import hiring.choreography.web.InvalidFieldException;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFileTest {

    private static final String HEADER = "firstName,lastName,source\r\n";

    @Test
    void rows_are_known_by_the_lines_on_which_they_begin() {
        List<ImportRow> rows = rows(HEADER + "Ada,\"Love\r\nlace\",\r\n\r\nGrace,Hopper,EVENT");

        assertThat(rows)
                .containsExactly(
                        ImportRow.of(2, Map.of(Column.FIRST_NAME, "Ada", Column.LAST_NAME, "Love\r\nlace")),
                        ImportRow.of(
                                5,
                                Map.of(
                                        Column.FIRST_NAME,
                                        "Grace",
                                        Column.LAST_NAME,
                                        "Hopper",
                                        Column.SOURCE,
                                        "EVENT")));
    }

    @Test
    void titles_are_understood_as_people_write_them() {
        assertThat(rows("LAST NAME,first_name,E-Mail,Status,source\nLovelace,Ada,,DRAFT,\n"))
                .containsExactly(ImportRow.of(2, Map.of(Column.FIRST_NAME, "Ada", Column.LAST_NAME, "Lovelace")));
    }

    @Test
    void a_list_without_sources_is_the_source() {
        assertThat(rows("firstName,lastName\nAda,Lovelace\n").get(0).cells()).containsEntry(Column.SOURCE, "IMPORT");
    }

    @Test
    void an_escaped_formula_is_restored() {
        assertThat(rows(HEADER + "'=Ada, ' ,\n").get(0).cells())
                .containsEntry(Column.FIRST_NAME, "=Ada")
                .containsEntry(Column.LAST_NAME, "'");
    }

    @Test
    void a_row_with_too_many_cells_or_too_few_is_not_guessed_at() {
        assertThat(rows(HEADER + "Ada,Lovelace\nAda,Lovelace,EVENT,x\n"))
                .extracting(row -> row.problem().orElse(""))
                .containsExactly("has 2 cells, and the header 3", "has 4 cells, and the header 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "header|has firstName twice|firstName,lastName,First Name",
                "header|has no column lastName|firstName,email",
                "header|\"shoeSize\" is not one of applicationId|firstName,lastName,shoeSize",
                "header|\"firstName;lastName\" is not one of applicationId|firstName;lastName",
                "body|is empty|",
                "body|is no CSV after line 1|firstName,lastName;Ada,\"Lovelace",
                "body|is no CSV after line 2|firstName,lastName;Ada,Lovelace;\"Ada\"a,Lovelace"
            })
    void an_unreadable_file_is_rejected_as_a_whole(String field, String message, @Nullable String file) {
        String text = file == null ? "" : field.equals("body") ? file.replace(';', '\n') : file;

        assertThatExceptionOfType(InvalidFieldException.class)
                .isThrownBy(() -> rows(text))
                .satisfies(refused -> assertThat(refused.error().field()).isEqualTo(field))
                .withMessageContaining(message);
    }

    @Test
    void a_file_in_another_encoding_is_refused() {
        assertThatExceptionOfType(InvalidFieldException.class)
                .isThrownBy(() -> rows(HEADER + "J\u00fcrgen,Gro\u00df,\n", StandardCharsets.ISO_8859_1))
                .withMessageContaining("is not in UTF-8");
    }

    @Test
    void a_cell_that_is_too_long_is_rejected() {
        assertThatExceptionOfType(InvalidFieldException.class)
                .isThrownBy(() -> rows(HEADER + "\"" + "x".repeat(100_000) + "\",Lovelace,\n"))
                .withMessageContaining("after line 1");
    }

    private static List<ImportRow> rows(String text) {
        return rows(text, StandardCharsets.UTF_8);
    }

    private static List<ImportRow> rows(String text, Charset charset) {
        CsvFile file = new CsvFile(new ByteArrayInputStream(text.getBytes(charset)));
        List<ImportRow> rows = new ArrayList<>();
        file.forEachRemaining(rows::add);
        return rows;
    }
}
