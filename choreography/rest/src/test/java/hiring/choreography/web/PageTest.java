package hiring.choreography.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @Property
    void a_cursor_leads_to_where_it_was_given_out(@ForAll @LongRange(min = 1) long place) {
        assertThat(PageRequest.of(PageRequest.cursor(place), null).after()).isEqualTo(place);
    }

    @Property
    void only_a_page_that_is_not_the_last_leads_on(
            @ForAll @IntRange(min = 1, max = 200) int limit, @ForAll @IntRange(max = 201) int found) {
        List<Long> items =
                LongStream.rangeClosed(1, Math.min(found, limit + 1)).boxed().toList();

        Page<Long> page = Page.of(items, PageRequest.of(null, limit), item -> item);

        assertThat(page.items()).hasSize(Math.min(found, limit));
        assertThat(page.next().isPresent()).isEqualTo(found > limit);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 201, Integer.MAX_VALUE})
    void a_limit_out_of_range_is_refused(int limit) {
        assertThatExceptionOfType(InvalidFieldException.class).isThrownBy(() -> PageRequest.of(null, limit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "abc", "MA", "LTU", "AAAA", "MTIzeA"})
    void an_invalid_cursor_is_rejected(String cursor) {
        assertThatExceptionOfType(InvalidFieldException.class).isThrownBy(() -> PageRequest.of(cursor, null));
    }
}
