package hiring.system.rig.load;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.system.rig.oracle.Action;
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
    void the_same_seed_generates_the_same_story() {
        assertThat(played(42)).isEqualTo(played(42)).isNotEqualTo(played(43));
    }

    @Test
    void every_action_occurs_in_some_story() {
        Set<Action> happened = IntStream.range(0, MANY)
                .mapToObj(StoryTest::played)
                .flatMap(List::stream)
                .map(Command::action)
                .collect(Collectors.toSet());

        assertThat(happened).containsExactlyInAnyOrder(Action.values());
    }

    @Test
    void most_stories_end_with_a_hire() {
        var accepted = IntStream.range(0, MANY)
                .mapToObj(StoryTest::played)
                .filter(story -> story.get(story.size() - 1).action() == Action.ACCEPT)
                .count();

        assertThat(accepted).isGreaterThan(MANY / 3);
    }

    @Test
    void no_two_commands_have_the_same_actor() {
        var story = played(7);

        assertThat(story.stream().map(Command::actor)).doesNotHaveDuplicates();
    }

    private static List<Command> played(int seed) {
        var story = new Story("s", seed);
        var model = Model.EMPTY;
        var played = new ArrayList<Command>();
        for (var next = story.next(model); next.isPresent(); next = story.next(model)) {
            played.add(next.get());
            model = model.after(next.get());
        }
        return played;
    }
}
