package hiring.offer.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LetterPageTest {

    private static final String MARKUP = "<script>alert(1)</script><img src=x onerror=\"alert(1)\"> & 'x'";
    private static final String TEXT =
            "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=\"alert(1)\"&gt; &amp; 'x'";

    @Test
    void shows_markup_as_the_text_that_it_is_wherever_it_came_in() {
        String page = new LetterPage()
                .of(new Letter(
                        MARKUP,
                        MARKUP,
                        MARKUP,
                        MARKUP,
                        MARKUP,
                        List.of(new Letter.Line(MARKUP, MARKUP)),
                        Optional.of(MARKUP),
                        Optional.of(MARKUP)));

        assertThat(page).doesNotContain("<script", "<img");
        assertThat(page.split(java.util.regex.Pattern.quote(TEXT), -1)).hasSize(11);
    }
}
