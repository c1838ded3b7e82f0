package hiring.pages;

import hiring.choreography.process.StageName;
import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What people are told, in English. Points in time are no words: whoever shows them knows in which zone they are read. */
@Singleton
public final class Messages {

    private static final String STAGE = "stage.";
    private static final String ACTION = "action.";

    private final ResourceBundle texts = ResourceBundle.getBundle("hiring.pages.messages", Locale.ROOT);

    /** Those of the bundle. */
    public Messages() {}

    /**
     * A text with its arguments filled in.
     *
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public String of(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), Locale.ENGLISH).format(arguments);
    }

    /** What a stage is called: as the bundle says, or else by its name, {@code Aptitude test}. */
    public String title(StageName stage) {
        String key = STAGE + stage;
        return texts.containsKey(key) ? of(key) : capitalized(stage.value().replace('-', ' '));
    }

    /** What a stage is called within a sentence: {@code the phone screen}. */
    public String the(StageName stage) {
        String title = title(stage);
        return of("stage.within", title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1));
    }

    /** What some stages are called within a sentence: {@code the background check and the health screening}. */
    public String the(List<StageName> stages) {
        return list(stages.stream().map(this::the).toList());
    }

    /** Some things, one at least, as a sentence lists them: {@code this, that and the other}. */
    public String list(List<String> things) {
        int last = things.size() - 1;
        return things.subList(0, last).stream()
                .reduce((listed, thing) -> of("list.more", listed, thing))
                .map(listed -> of("list.last", listed, things.get(last)))
                .orElseGet(() -> things.get(last));
    }

    /** What an action is called: as the bundle says, or else by its name. */
    public String action(String name) {
        String key = ACTION + name;
        return texts.containsKey(key) ? of(key) : name.replace('-', ' ');
    }

    /** What a status is called, for example {@code NO_OFFER}. */
    public String status(String status) {
        return of("status." + status);
    }

    /** A word of the events, such as an outcome, as people write it: {@code NO_SHOW} is {@code no show}. */
    public String term(String code) {
        return code.replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
