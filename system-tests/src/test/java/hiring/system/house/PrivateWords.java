package hiring.system.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words in a text that people read for which the field has a better one. Code in the text, and the targets of links, are
 * names and not prose.
 */
final class PrivateWords {

    private static final Pattern WORDS = Pattern.compile(
            "\\b(nobody|somebody|anybody|everybody|whoever|whatever|heard|hears?|told|tells"
                    + "|desks?|pictures?|doubts?|doubted|parked|doubles|in vain|for ever)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CODE = Pattern.compile("```.*?```|`[^`]*`|\\]\\([^)]*\\)", Pattern.DOTALL);

    private PrivateWords() {}

    /** The private words of a Markdown text, each with the number of its line. */
    static List<String> inMarkdown(String text) {
        String prose = CODE.matcher(text).replaceAll(code -> "\n".repeat(linesIn(code.group())));
        List<String> found = new ArrayList<>();
        List<String> lines = prose.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher word = WORDS.matcher(lines.get(i));
            while (word.find()) {
                found.add("line " + (i + 1) + ": " + word.group());
            }
        }
        return found;
    }

    private static int linesIn(String code) {
        return (int) code.chars().filter(character -> character == '\n').count();
    }

    /** The private words of the texts of a message bundle; keys and comments are not shown to users. */
    static List<String> inBundle(String properties) {
        return inMarkdown(properties
                .lines()
                .map(line -> line.startsWith("#") ? "" : line.substring(line.indexOf('=') + 1))
                .reduce("", (all, line) -> all + line + "\n"));
    }
}
