package hiring.offer.letter;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.inject.Singleton;

/** Renders a letter as HTML, by a template that is compiled with the service and escapes its input. */
@Singleton
final class LetterPage {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, LetterPage.class.getClassLoader(), LetterPage.class.getPackageName());

    String of(Letter letter) {
        StringOutput page = new StringOutput();
        templates.render("letter.jte", letter, page);
        return page.toString();
    }
}
