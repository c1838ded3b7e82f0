package hiring.offer.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.choreography.web.ConflictException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterPdfTest {

    private static final LetterSettings SETTINGS = new LetterSettings("Example GmbH", "UTC", List.of());

    private final LetterPage page = new LetterPage();
    private final LetterPdf pdf = new LetterPdf(SETTINGS);

    @Test
    void shows_what_is_offered_to_whom() {
        assertThat(text(pdf.of(page.of(letter("Mary Jackson", Optional.of("Bring a cake.\n\nYour colleagues"))))))
                .contains(
                        "Dear Mary Jackson",
                        "Aeronautical engineer",
                        "Salary EUR 90,000.50 a year, before tax",
                        "Bring a cake.",
                        "Your colleagues",
                        "by 28 November 2026, 09:30 (UTC)");
    }

    @Test
    void shows_names_that_are_not_english() {
        String names = "Jürgen Groß, Łukasz Żółć, Nguyễn Thị Ánh, Ελένη Παπαδοπούλου, Владимир Щукин, Գևորգ, გიორგი";

        assertThat(text(pdf.of(page.of(letter(names, Optional.empty()))))).containsIgnoringWhitespaces(names);
    }

    @Test
    void brings_every_font_along() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.of(page.of(letter("Łukasz", Optional.of("\uD83D\uDE00 山")))))) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage sheet : document.getPages()) {
                for (COSName name : sheet.getResources().getFontNames()) {
                    fonts.add(sheet.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void takes_missing_glyphs_from_other_fonts(@TempDir Path folder) throws IOException {
        // one that Serif has and Sans has not
        String rare = "\u1D6B";
        Path serif = folder.resolve("serif.ttf");
        Files.write(
                serif,
                LetterPdfTest.class
                        .getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/DejaVuSerif.ttf")
                        .readAllBytes());
        LetterPdf further = new LetterPdf(new LetterSettings("Example GmbH", "UTC", List.of(serif.toString())));

        assertThatThrownBy(() -> pdf.of(page.of(letter(rare, Optional.empty()))))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("U+1D6B (LATIN SMALL LETTER UE)");
        assertThat(text(further.of(page.of(letter(rare, Optional.empty()))))).contains("Dear " + rare);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\uD83C\uDF89 | U+1F389 (PARTY POPPER)",
                "\uD842\uDFB7\u91CE | U+20BB7 (CJK UNIFIED IDEOGRAPHS EXTENSION B 20BB7)",
                "\uE000\u0378 | U+E000 (PRIVATE USE AREA E000), U+0378 (unassigned)",
                "\uD803\uDC00n\uD808\uDC00 | U+10C00 (OLD TURKIC LETTER ORKHON A), U+12000 (CUNEIFORM SIGN A)",
                "\uD83A\uDD00 | U+1E900 (ADLAM CAPITAL LETTER ALIF)",
                "\u0928\u20DD | U+20DD (COMBINING ENCLOSING CIRCLE)"
            })
    void is_refused_for_a_character_that_no_font_has_wherever_it_stands(String text, String named) {
        Letter place = new Letter(
                text,
                "",
                "",
                "Ada",
                "Engineer",
                List.of(new Letter.Line("x", "y")),
                Optional.empty(),
                Optional.empty());
        Letter line = new Letter(
                "x",
                "",
                "",
                "Ada",
                "Engineer",
                List.of(new Letter.Line("x", text)),
                Optional.empty(),
                Optional.empty());

        assertThat(Stream.of(
                        letter("Ada " + text, Optional.empty()),
                        letter("Ada", Optional.of("See " + text)),
                        place,
                        line))
                .allSatisfy(letter -> assertThatThrownBy(() -> pdf.of(page.of(letter)))
                        .isInstanceOf(ConflictException.class)
                        .hasMessage("No font has " + named + ". Change the text, or configure a font that has it."));
    }

    @Test
    void characters_that_are_not_seen_need_no_font() {
        String odd = "a\u200Db\u00ADc\u2060d\u2003e\u3164f\uFE0Fg\u2028h\ti";

        assertThat(text(pdf.of(page.of(letter(odd, Optional.of(odd)))))).contains("b", "h");
    }

    @Test
    void notes_in_hebrew_stand_on_the_right_and_run_from_there() throws IOException {
        String notes =
                "\u05E9\u05DC\u05D5\u05DD, \u05E0\u05E4\u05D2\u05E9 \u05D1-2027 \u05D1\u05D1\u05E8\u05DC\u05D9\u05DF.";
        byte[] letter = pdf.of(page.of(letter("Ada", Optional.of(notes))));

        assertThat(text(letter)).contains(notes);
        float[] leftmost = {Float.MAX_VALUE};
        try (PDDocument document = Loader.loadPDF(letter)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition sign) {
                    if (sign.getFont().getName().contains("NotoSansHebrew")) {
                        leftmost[0] = Math.min(leftmost[0], sign.getXDirAdj());
                    }
                    super.processTextPosition(sign);
                }
            }.getText(document);
            assertThat(leftmost[0])
                    .isBetween(300f, document.getPage(0).getMediaBox().getWidth());
        }
    }

    @Test
    void keeps_all_text_within_the_page() throws IOException {
        String endless = "W".repeat(300);
        Letter letter = new Letter(
                endless,
                "21 November 2026",
                "Offer 1, version 1",
                endless,
                endless,
                List.of(new Letter.Line("Place of work", endless)),
                Optional.of(endless),
                Optional.empty());
        float[] furthest = {0};
        try (PDDocument document = Loader.loadPDF(pdf.of(page.of(letter)))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition sign) {
                    furthest[0] = Math.max(furthest[0], sign.getXDirAdj() + sign.getWidthDirAdj());
                    super.processTextPosition(sign);
                }
            }.getText(document);
            assertThat(furthest[0])
                    .isBetween(1f, document.getPage(0).getMediaBox().getWidth());
        }
    }

    @Test
    void is_made_of_anything_that_people_can_write() {
        String odd = "a\u0001b\u000Bc\uD800d\uFFFEe & <f> \"g\" ]]> &amp;";

        assertThat(text(pdf.of(page.of(letter(odd, Optional.of(odd))))))
                .contains("& <f> \"g\" ]]> &amp;")
                .contains("a\uFFFDb\uFFFDc\uFFFDd");
    }

    @Test
    void does_not_look_at_the_network_nor_at_files() throws IOException {
        try (ServerSocket listening = new ServerSocket(0)) {
            listening.setSoTimeout(200);
            String there = "http://127.0.0.1:" + listening.getLocalPort();
            String curious = """
                    <html lang="en"><head><title>t</title><link rel="stylesheet" href="%1$s/a.css"/>
                    <style>@import url(%1$s/b.css); @font-face { font-family: x; src: url(%1$s/c.ttf); }
                    body { background: url(%1$s/d.png); font-family: x, Letter; }</style></head>
                    <body><img src="%1$s/e.png" alt=""/><img src="file:///etc/hostname" alt=""/>
                    <object data="%1$s/f.html"></object><p>made</p></body></html>""".formatted(there);

            assertThat(text(pdf.of(curious))).contains("made");
            assertThatThrownBy(listening::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void entities_of_a_page_are_not_looked_up_in_files() {
        String curious = "<!DOCTYPE html [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>"
                + "<html lang=\"en\"><head><title>t</title></head><body>made &secret;</body></html>";

        String made;
        try {
            made = text(pdf.of(curious));
        } catch (RuntimeException refused) {
            made = "";
        }
        assertThat(made).doesNotContain(hostname());
    }

    @Test
    void settings_that_cannot_be_followed_are_refused_at_the_start() {
        assertThatThrownBy(() -> new LetterSettings("x", "Europe/Atlantis", List.of()))
                .hasMessageContaining("hiring.offer.letter.time-zone");
        assertThatThrownBy(() -> new LetterSettings("x", "UTC", List.of("/no/such/font.ttf")))
                .hasMessageContaining("hiring.offer.letter.fonts");
    }

    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hostname() {
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException e) {
            return "no such file";
        }
    }

    private static Letter letter(String candidate, Optional<String> notes) {
        return new Letter(
                "Example GmbH",
                "21 November 2026",
                "Offer 1, version 1",
                candidate,
                "Aeronautical engineer",
                List.of(new Letter.Line("Salary", "EUR 90,000.50 a year, before tax")),
                notes,
                Optional.of("28 November 2026, 09:30 (UTC)"));
    }
}
