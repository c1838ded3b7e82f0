package hiring.system.rig.load;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.system.rig.oracle.Act;
import hiring.system.rig.oracle.Command;
import hiring.system.rig.oracle.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static final int MANY = 2_000;

    @Test
    void the_same_seed_makes_up_the_same_story() {
        assertThat(told(42)).isEqualTo(told(42)).isNotEqualTo(told(43));
    }

    @Test
    void everything_happens_to_somebody() {
        Set<Act> happened = IntStream.range(0, MANY)
                .mapToObj(StoryTest::told)
                .flatMap(List::stream)
                .map(Command::act)
                .collect(Collectors.toSet());

        assertThat(happened).containsExactlyInAnyOrder(Act.values());
    }

    @Test
    void most_are_hired() {
        var accepted = IntStream.range(0, MANY)
                .mapToObj(StoryTest::told)
                .filter(story -> story.get(story.size() - 1).act() == Act.ACCEPT)
                .count();

        assertThat(accepted).isGreaterThan(MANY / 3);
    }

    @Test
    void no_two_commands_have_the_same_actor() {
        var story = told(7);

        assertThat(story.stream().map(Command::actor)).doesNotHaveDuplicates();
    }

    private static List<Command> told(int seed) {
        var story = new Story("s", seed);
        var model = Model.EMPTY;
        var told = new ArrayList<Command>();
        for (var next = story.next(model); next.isPresent(); next = story.next(model)) {
            told.add(next.get());
            model = model.after(next.get());
        }
        return told;
    }
}
