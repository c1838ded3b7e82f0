package hiring.application.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Ada Lovelace,ADA LOVELACE",
        "Ada Lovelace,Lovelace Ada",
        "Ada Lovelace,Ada Lovelase",
        "Jon Smith,John Smith",
        "José Núñez,Jose Nunez",
        "Jürgen Groß,Jurgen Gross",
        "Anne-Marie Müller,Anne Marie Muller",
        "Li Wu,Wu Li"
    })
    void are_one_persons(String one, String other) {
        assertThat(SimilarNames.areSimilar(one, other)).isTrue();
        assertThat(SimilarNames.areSimilar(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Ada Lovelace,Grace Hopper", "Li Wu,Li Wo", "Peter Schmidt,Petra Schmidt", "Ada Lovelace,Ada"})
    void are_not(String one, String other) {
        assertThat(SimilarNames.areSimilar(one, other)).isFalse();
    }
}
