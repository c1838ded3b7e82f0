package hiring.statusaggregator.map;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.choreography.process.ProcessTemplate;
import hiring.choreography.process.StageName;
import hiring.choreography.process.StageOrder;
import hiring.statusaggregator.map.Evidence.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReactionSurveyProperties {

    @Property(tries = 300)
    void whoever_keeps_to_the_rule_is_never_pointed_at(
            @ForAll("processes") ProcessTemplate process, @ForAll long seed) {
        ReactionSurvey survey = surveyOf(process, danced(process, new Random(seed), ""));

        assertThat(survey.evidence()).extracting(Evidence::kind).doesNotContain(Kind.UNDECLARED, Kind.MISSING);
        assertThat(survey.unheard()).isZero();
    }

    @Property(tries = 300)
    void whoever_does_not_take_its_turn_is_missing(@ForAll("processes") ProcessTemplate process, @ForAll long seed) {
        Random random = new Random(seed);
        List<StageName> stages = List.copyOf(process.stages().keySet());
        StageName silent = stages.get(random.nextInt(stages.size()));
        Tale tale = danced(process, random, silent.value());

        assertThat(surveyOf(process, tale).evidence())
                .filteredOn(seen -> seen.kind() == Kind.MISSING)
                .isNotEmpty()
                .allMatch(seen -> seen.reaction().to().equals(silent));
    }

    private static ReactionSurvey surveyOf(ProcessTemplate process, Tale tale) {
        ReactionSurvey survey = new ReactionSurvey(List.of(process), Tale.SINCE, Tale.SETTLED);
        survey.take(tale.life());
        return survey;
    }

    /** Every stage opens because of the last that it waited for, and passes whenever it likes; one of them may keep silent. */
    private static Tale danced(ProcessTemplate process, Random random, String silent) {
        Tale tale = Tale.of(process).then("application.submitted");
        Set<StageName> passed = new HashSet<>();
        List<StageName> open = new ArrayList<>();
        open(process, passed, StageName.APPLICATION, open, tale, silent);
        while (!open.isEmpty()) {
            StageName next = open.remove(random.nextInt(open.size()));
            tale.then(next + ".passed");
            passed.add(next);
            open(process, passed, next, open, tale, silent);
        }
        return tale;
    }

    private static void open(
            ProcessTemplate process,
            Set<StageName> passed,
            StageName last,
            List<StageName> open,
            Tale tale,
            String silent) {
        String cause = last.isApplication() ? "application.submitted" : last + ".passed";
        process.stages().keySet().stream()
                .filter(stage -> Declaration.awaited(stage, process).contains(last))
                .filter(stage -> passed.containsAll(process.predecessorsOf(stage)))
                .filter(stage -> !stage.value().equals(silent))
                .forEach(stage -> {
                    tale.because(cause, stage + ".opened");
                    open.add(stage);
                });
    }

    @Provide
    Arbitrary<ProcessTemplate> processes() {
        return Combinators.combine(Arbitraries.integers().between(1, 12), Arbitraries.randomValue(Random::nextLong))
                .as((size, seed) -> process(size, new Random(seed)));
    }

    private static ProcessTemplate process(int size, Random random) {
        Map<StageName, StageOrder> stages = new LinkedHashMap<>();
        IntStream.range(0, size)
                .forEach(number -> stages.put(
                        stage(number),
                        new StageOrder(IntStream.range(0, number)
                                .filter(lower -> random.nextInt(3) == 0)
                                .mapToObj(ReactionSurveyProperties::stage)
                                .collect(Collectors.toSet()))));
        return new ProcessTemplate("ANY", 1, stages);
    }

    private static StageName stage(int number) {
        return new StageName("stage-" + number);
    }
}
