package hiring.pages;

import hiring.choreography.process.StageName;
import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The texts that users read, in English. They contain no times: the page formats those in the reader's zone. */
@Singleton
public final class Messages {

    private static final String STAGE = "stage.";
    private static final String ACTION = "action.";

    private final ResourceBundle texts = ResourceBundle.getBundle("hiring.pages.messages", Locale.ROOT);

    /** Loads the message bundle. */
    public Messages() {}

    /**
     * A text with its arguments filled in. A name in a script that is written from right to left is isolated, so that it does not
     * change the order of the words around it.
     *
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public String of(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), Locale.ENGLISH).format(isolated(arguments));
    }

    private static Object[] isolated(Object... arguments) {
        return Stream.of(arguments)
                .map(argument -> argument instanceof String text ? Isolation.of(text) : argument)
                .toArray();
    }

    /** The display name of a stage: from the bundle, or else from its name, for example {@code Aptitude test}. */
    public String title(StageName stage) {
        String key = STAGE + stage;
        return texts.containsKey(key) ? of(key) : capitalized(stage.value().replace('-', ' '));
    }

    /** The display name of a stage within a sentence: {@code the phone screen}. */
    public String the(StageName stage) {
        String title = title(stage);
        return of("stage.within", title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1));
    }

    /** The display names of some stages within a sentence: {@code the background check and the health screening}. */
    public String the(List<StageName> stages) {
        return list(stages.stream().map(this::the).toList());
    }

    /** Joins at least one thing as a sentence lists them: {@code this, that and the other}. */
    public String list(List<String> things) {
        int last = things.size() - 1;
        return things.subList(0, last).stream()
                .reduce((listed, thing) -> of("list.more", listed, thing))
                .map(listed -> of("list.last", listed, things.get(last)))
                .orElseGet(() -> things.get(last));
    }

    /** The display name of an action: from the bundle, or else from its name. */
    public String action(String name) {
        String key = ACTION + name;
        return texts.containsKey(key) ? of(key) : name.replace('-', ' ');
    }

    /** The display name of a status, for example of {@code NO_OFFER}. */
    public String status(String status) {
        return of("status." + status);
    }

    /** A code of the events, such as an outcome, in words: {@code NO_SHOW} is {@code no show}. */
    public String term(String code) {
        return code.replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
