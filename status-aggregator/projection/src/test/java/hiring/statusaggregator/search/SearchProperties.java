package hiring.statusaggregator.search;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.statusaggregator.RunningAggregator;
import hiring.statusaggregator.Story;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

class SearchProperties {

    /** What may be in a name, and below it what a search takes it for; a blank is between words. A Chinese character is a word. */
    private static final String WRITTEN = "aAáÂbBéeÉ9王Σςσ -_.%";

    private static final String COMPARED = "aaaabbeee9王σσσ     ";

    private static final RunningAggregator AGGREGATOR = started();

    private static RunningAggregator started() {
        try {
            return RunningAggregator.start();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    @AfterContainer
    static void stop() {
        AGGREGATOR.close();
    }

    record Name(String first, String last) {}

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void those_are_found_whose_words_begin_with_all_that_is_typed(
            @ForAll("names") List<Name> names, @ForAll("texts") List<String> texts) throws Exception {
        for (String table : List.of("application_status", "application_stage", "timeline", "searched_word")) {
            AGGREGATOR.execute("DELETE FROM " + table);
        }
        List<Story> stories = new ArrayList<>();
        names.forEach(name -> stories.add(Story.of(stories.size() + 1, name.first(), name.last(), Story.STANDARD)
                .drafted()));
        AGGREGATOR.receive(
                stories.stream().flatMap(story -> story.incoming().stream()).toList());

        for (String text : texts) {
            List<Long> expected = LongStream.rangeClosed(1, names.size())
                    .filter(id -> isFound(names.get((int) id - 1), text))
                    .boxed()
                    .toList();
            assertThat(found(text)).as("\"%s\" among %s", text, names).isEqualTo(expected);
        }
    }

    private static List<Long> found(String text) throws IOException, InterruptedException {
        return AGGREGATOR.ids("/application-statuses?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private static boolean isFound(Name name, String text) {
        if (text.isBlank()) {
            return true;
        }
        List<String> words = written(name.first() + " " + name.last());
        List<String> typed = words(text);
        return !typed.isEmpty()
                && typed.stream().allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
    }

    /** A name with a hyphen is also found without one. */
    private static List<String> written(String name) {
        return Stream.of(name, name.replace("-", ""))
                .flatMap(spelling -> words(spelling).stream())
                .toList();
    }

    private static List<String> words(String text) {
        StringBuilder compared = new StringBuilder();
        text.chars().forEach(character -> compared.append(COMPARED.charAt(WRITTEN.indexOf(character))));
        return Arrays.stream(compared.toString().replace("\u738b", " \u738b ").split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Provide
    Arbitrary<List<Name>> names() {
        Arbitrary<String> part = text(1, 8);
        return Combinators.combine(part, part).as(Name::new).list().ofMinSize(1).ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return text(1, 4).list().ofSize(10);
    }

    private static Arbitrary<String> text(int shortest, int longest) {
        return Arbitraries.strings()
                .withChars(WRITTEN.toCharArray())
                .ofMinLength(shortest)
                .ofMaxLength(longest);
    }
}
