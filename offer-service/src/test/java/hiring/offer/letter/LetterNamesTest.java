package hiring.offer.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters to people all over the world. The first page of each is in {@code target/surefire-reports/letters}. */
class LetterNamesTest {

    private static final Path REPORT = Path.of("target", "surefire-reports", "letters");
    private static final int DPI = 110;

    private final LetterPage page = new LetterPage();
    private final LetterPdf pdf = new LetterPdf(new LetterSettings("Example GmbH", "UTC", List.of()));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "chinese, 张伟",
        "japanese, 山﨑 さくら",
        "korean, 김철수",
        "devanagari, क्षितिज श्रीवास्तव",
        "thai, น้ำทิพย์ กิ่งแก้ว",
        "arabic, محمد عبد الله الفارسي",
        "hebrew, יהודית כֹּהֵן",
        "bengali, শ্রীজা চক্রবর্তী",
        "tamil, தமிழ்ச்செல்வி",
        "georgian, სალომე ჟვანია",
        "ethiopic, አበበ ቢቂላ",
        "khmer, សុខា ស្រីមុំ",
        "armenian, Գևորգ Ճաղարյան",
        "greek, Ελένη Παπαδοπούλου",
        "cyrillic, Щукин Юрий",
        "vietnamese, Nguyễn Thị Ánh"
    })
    void a_name_is_drawn_and_can_be_copied(String script, String name) throws IOException {
        byte[] letter = pdf.of(page.of(letter(name)));

        assertThat(nfc(LetterPdfTest.text(letter))).contains("Dear " + nfc(name) + ",", "Place of work " + nfc(name));
        assertThat(flaws(letter)).isZero();
        Files.createDirectories(REPORT);
        assertThat(ImageIO.write(
                        drawn(letter), "png", REPORT.resolve(script + ".png").toFile()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ထွန်းထွန်း",
                "ශ්‍රී",
                "བསྟན་འཛིན",
                "ലക്ഷ്മി",
                "ಲಕ್ಷ್ಮೀ",
                "లక్ష్మి",
                "ਸੁਖਵਿੰਦਰ",
                "ક્ષિતિજ",
                "ଓଡ଼ିଆ",
                "ລາວ ສີ",
                "ꯃꯤꯇꯩ",
                "ᏣᎳᎩ",
                "ⵜⵉⴼⵉⵏⴰⵖ",
                "ܣܘܪܝܝܐ",
                "ߒߞߏ",
                "葛\uDB40\uDD00城",
                "O’Brien–Smith",
                "Nguye\u0302\u0303n",
                "\u1100\u1175\u11B7",
                "李小龙（Bruce）"
            })
    void so_are_the_names_of_other_scripts_and_other_ways_to_write_them(String name) throws IOException {
        byte[] letter = pdf.of(page.of(letter(name)));

        assertThat(nfc(LetterPdfTest.text(letter))).contains("Dear " + nfc(name) + ",");
        assertThat(flaws(letter)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "תמר (Tamar) 2",
                "علي Smith 12",
                "Dr. دانيال Müller",
                "فاطمة الزهراء (لالا)",
                "عائشة ۱۲۳",
                "ישראל ישראלי 12 (בן)",
                "مُحَمَّدٌ",
                "ދިވެހި",
                "محمد 李 เก่ง 3"
            })
    void a_name_may_mix_scripts_directions_and_digits(String name) {
        String letter = LetterPdfTest.text(pdf.of(page.of(letter(name))));

        assertThat(nfc(letter)).contains(nfc(name));
        assertThat(nfc(letter).replaceAll("[\\u200E\\u200F]", "")).contains("Dear " + nfc(name) + ",");
    }

    @Test
    void a_line_may_begin_with_what_runs_from_right_to_left() {
        String title = "מהנדסת תוכנה בכירה בצוות התשתיות";
        String letter = LetterPdfTest.text(pdf.of(page.of(letter("אבגדה " + title + " Ltd. " + title + " 2"))));

        assertThat(letter.replaceAll("[\\u200E\\u200F]", "").lines())
                .contains(
                        "Place of work אבגדה " + title + " Ltd. מהנדסת תוכנה ", "בכירה בצוות התשתיות 2", "התשתיות 2!");
    }

    @Test
    void any_number_of_letters_are_made_at_the_same_time() {
        List<String> names = List.of("张伟", "محمد", "क्षितिज", "김철수", "Ada");

        assertThat(Stream.generate(() -> names).limit(8).flatMap(List::stream).parallel())
                .allSatisfy(name -> assertThat(nfc(LetterPdfTest.text(pdf.of(page.of(letter(name))))))
                        .contains("Dear " + nfc(name) + ","));
    }

    @Test
    void only_the_glyphs_that_are_used_are_embedded() {
        assertThat(pdf.of(page.of(letter("张伟 김철수 محمد क्षितिज")))).hasSizeLessThan(60_000);
    }

    private static BufferedImage drawn(byte[] letter) throws IOException {
        try (PDDocument document = Loader.loadPDF(letter)) {
            return new PDFRenderer(document).renderImageWithDPI(0, DPI);
        }
    }

    /** How many glyphs are the box that a font has for what it lacks, or stand for no character. */
    private static long flaws(byte[] letter) throws IOException {
        long[] flaws = {0};
        try (PDDocument document = Loader.loadPDF(letter)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition sign) {
                    flaws[0] += isFlawed(sign) ? 1 : 0;
                    super.processTextPosition(sign);
                }
            }.getText(document);
        }
        return flaws[0];
    }

    private static boolean isFlawed(TextPosition sign) {
        PDType0Font font = (PDType0Font) sign.getFont();
        int code = sign.getCharacterCodes()[0];
        String character = font.toUnicode(code);
        try {
            return font.codeToGID(code) == 0 || character == null || character.codePointAt(0) < ' ';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static Letter letter(String candidate) {
        return new Letter(
                "Example GmbH",
                "21 November 2026",
                "Offer 1, version 1",
                candidate,
                "Engineer",
                List.of(
                        new Letter.Line("Place of work", candidate),
                        new Letter.Line("Salary", "EUR 90,000.50 a year, before tax")),
                Optional.of("Welcome, " + candidate + "!"),
                Optional.empty());
    }
}
