package hiring.choreography.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ProcessTemplateProperties {

    @Property
    void stages_that_come_after_earlier_ones_only_are_accepted_in_any_order(
            @ForAll @IntRange(min = 1, max = 50) int count, @ForAll Random random) {
        Map<StageName, StageOrder> stages = shuffled(acyclic(count, random), random);

        ProcessTemplate template = new ProcessTemplate("RANDOM", 1, stages);

        assertThat(template.stages()).containsExactlyEntriesOf(stages);
    }

    @Property
    void a_cycle_of_stages_is_rejected_anywhere(@ForAll @IntRange(min = 1, max = 20) int count, @ForAll Random random) {
        Map<StageName, StageOrder> acyclic = acyclic(count, random);
        List<StageName> ring = someOf(acyclic, random);
        Map<StageName, StageOrder> stages = shuffled(withRing(acyclic, ring), random);

        assertThatExceptionOfType(InvalidProcessException.class)
                .isThrownBy(() -> new ProcessTemplate("RANDOM", 1, stages))
                .satisfies(refusal -> assertThat(afterFieldsOf(stages)).contains(refusal.field()))
                .withMessageContaining("cycle");
    }

    @Property
    void a_predecessor_that_is_no_stage_is_refused_by_its_field(
            @ForAll @IntRange(min = 1, max = 20) int count, @ForAll Random random) {
        Map<StageName, StageOrder> stages = acyclic(count, random);
        StageName stage = stage(random.nextInt(count));
        stages.put(stage, alsoAfter(stages, stage, new StageName("nowhere")));

        assertThatExceptionOfType(InvalidProcessException.class)
                .isThrownBy(() -> new ProcessTemplate("RANDOM", 1, shuffled(stages, random)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("stages." + stage + ".after"))
                .withMessageContaining("nowhere");
    }

    private static Map<StageName, StageOrder> acyclic(int count, Random random) {
        Map<StageName, StageOrder> stages = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            Set<StageName> after = new LinkedHashSet<>();
            stages.keySet().stream().filter(earlier -> random.nextInt(3) == 0).forEach(after::add);
            stages.put(stage(i), new StageOrder(after));
        }
        return stages;
    }

    private static List<StageName> someOf(Map<StageName, StageOrder> stages, Random random) {
        List<StageName> some = new ArrayList<>(stages.keySet());
        Collections.shuffle(some, random);
        return some.subList(0, 1 + random.nextInt(some.size()));
    }

    private static Map<StageName, StageOrder> withRing(Map<StageName, StageOrder> stages, List<StageName> ring) {
        Map<StageName, StageOrder> ringed = new LinkedHashMap<>(stages);
        for (int i = 0; i < ring.size(); i++) {
            StageName previous = ring.get((i + ring.size() - 1) % ring.size());
            ringed.put(ring.get(i), alsoAfter(ringed, ring.get(i), previous));
        }
        return ringed;
    }

    private static StageOrder alsoAfter(Map<StageName, StageOrder> stages, StageName stage, StageName predecessor) {
        Set<StageName> after = new LinkedHashSet<>(
                stages.getOrDefault(stage, new StageOrder(Set.of())).after());
        after.add(predecessor);
        return new StageOrder(after);
    }

    private static Map<StageName, StageOrder> shuffled(Map<StageName, StageOrder> stages, Random random) {
        List<StageName> names = new ArrayList<>(stages.keySet());
        Collections.shuffle(names, random);
        Map<StageName, StageOrder> shuffled = new LinkedHashMap<>();
        names.forEach(name -> shuffled.put(name, stages.getOrDefault(name, new StageOrder(Set.of()))));
        return shuffled;
    }

    private static List<String> afterFieldsOf(Map<StageName, StageOrder> stages) {
        return stages.keySet().stream()
                .map(stage -> "stages." + stage + ".after")
                .toList();
    }

    private static StageName stage(int number) {
        return new StageName("stage-" + number);
    }
}
