package hiring.application.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hiring.application.csv.Column;
import hiring.choreography.web.InvalidFieldException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void empty_columns_and_rows_are_passed_over() {
        assertThat(
                        rows(
                                "\r\nfirstName,,lastName,source,,\r\n,,,,,\r\nAda,,Lovelace,EVENT,,\r\n , ,,\t,,\r\n,,,,,,,,\r\n"))
                .containsExactly(ImportRow.of(
                        4, Map.of(Column.FIRST_NAME, "Ada", Column.LAST_NAME, "Lovelace", Column.SOURCE, "EVENT")));
    }

    @Test
    void a_cell_without_a_title_is_not_lost_in_silence() {
        assertThat(rows("firstName,lastName,\nAda,Lovelace,call her\nAda,Lovelace,,,late\n"))
                .extracting(row -> row.problem().orElse(""))
                .containsExactly("has a cell in column 3, which has no title", "has 5 cells, and the header 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "firstName;lastName;position\nAda;Lovelace;\"Engineer, Analytical\"\n",
                "firstName\tlastName\tposition\nAda\tLovelace\tEngineer, Analytical\n",
                "\"First name\";\"Last name\";Position\nAda;Lovelace;Engineer, Analytical\n",
                "sep=;\r\nfirstName;lastName;position\r\nAda;Lovelace;Engineer, Analytical\r\n",
                "lastName;firstName;position;;\nLovelace;Ada;Engineer, Analytical;;\n",
                "firstName,lastName,position\nAda,Lovelace,\"Engineer, Analytical\"\n"
            })
    void the_separator_is_that_which_makes_a_known_header(String file) {
        assertThat(rows(file))
                .singleElement()
                .extracting(ImportRow::cells)
                .isEqualTo(Map.of(
                        Column.FIRST_NAME, "Ada",
                        Column.LAST_NAME, "Lovelace",
                        Column.POSITION, "Engineer, Analytical",
                        Column.SOURCE, "IMPORT"));
    }

    @Test
    void the_line_that_names_the_separator_counts() {
        assertThat(rows("sep=;\nfirstName;lastName\nAda;Lovelace\n").get(0).line())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "header|has firstName twice|firstName,lastName,First Name",
                "header|has no column lastName|firstName,email",
                "header|\"shoeSize\" is not one of applicationId|firstName,lastName,shoeSize",
                "header|\"shoeSize\", \"hat\", \"age\" are not among applicationId|firstName,shoeSize,lastName,hat,,age",
                "header|\"firstName:lastName\" is not one of applicationId|firstName:lastName",
                "body|is empty|",
                "body|is empty|;;;;",
                "body|is no CSV in the row that begins on line 2|firstName,lastName;Ada,\"Lovelace",
                "body|is no CSV in the row that begins on line 3|firstName,lastName;Ada,Lovelace;\"Ada\"a,Lovelace",
                "body|is no CSV in the row that begins on line 6|firstName,lastName;\"A;d;a\",Lovelace;;\"Ada\"a,Lovelace"
            })
    void an_unreadable_file_is_rejected_as_a_whole(String field, String message, @Nullable String file) {
        String text = file == null ? "" : field.equals("body") ? file.replace(';', '\n') : file;

        assertThatExceptionOfType(InvalidFieldException.class)
                .isThrownBy(() -> rows(text))
                .satisfies(refused -> assertThat(refused.error().field()).isEqualTo(field))
                .withMessageContaining(message);
    }

    @Test
    void a_cell_that_is_too_long_is_rejected() {
        assertThatExceptionOfType(InvalidFieldException.class)
                .isThrownBy(() -> rows(HEADER + "\"" + "x".repeat(100_000) + "\",Lovelace,\n"))
                .withMessageContaining("the row that begins on line 2");
    }

    private static List<ImportRow> rows(String text) {
        List<ImportRow> rows = new ArrayList<>();
        try {
            new CsvFile(new TestContent(text.getBytes(StandardCharsets.UTF_8), Optional.empty()))
                    .forEachRemaining(rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
