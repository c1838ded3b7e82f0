package hiring.benchmarks.live;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.benchmarks.live.Publications.Publication;
import org.junit.jupiter.api.Test;

class PublicationsTest {

    @Test
    void the_changes_between_two_versions_are_those_published_after_the_first() {
        Publications publications = new Publications();
        publications.add(7, new Publication(1, 100));
        publications.add(7, new Publication(4, 200));
        publications.add(7, new Publication(9, 300));
        publications.add(8, new Publication(5, 250));

        assertThat(publications.between(7, 1, 9)).extracting(Publication::at).containsExactly(200L, 300L);
        assertThat(publications.between(7, 9, 9)).isEmpty();
        assertThat(publications.between(6, 0, 9)).isEmpty();
        assertThat(publications.newest(7)).isEqualTo(9);
        assertThat(publications.newest(6)).isZero();
    }
}
