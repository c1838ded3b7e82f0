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
    void stages_that_follow_the_rule_have_no_undeclared_or_missing_reactions(
            @ForAll("processes") ProcessTemplate process, @ForAll long seed) {
        ReactionSurvey survey = surveyOf(process, performed(process, new Random(seed), ""));

        assertThat(survey.evidence()).extracting(Evidence::kind).doesNotContain(Kind.UNDECLARED, Kind.MISSING);
        assertThat(survey.unknownCauses()).isZero();
    }

    @Property(tries = 300)
    void a_stage_that_does_not_open_is_missing(@ForAll("processes") ProcessTemplate process, @ForAll long seed) {
        Random random = new Random(seed);
        List<StageName> stages = List.copyOf(process.stages().keySet());
        StageName silent = stages.get(random.nextInt(stages.size()));
        TraceBuilder trace = performed(process, random, silent.value());

        assertThat(surveyOf(process, trace).evidence())
                .filteredOn(seen -> seen.kind() == Kind.MISSING)
                .isNotEmpty()
                .allMatch(seen -> seen.reaction().to().equals(silent));
    }

    private static ReactionSurvey surveyOf(ProcessTemplate process, TraceBuilder trace) {
        ReactionSurvey survey = new ReactionSurvey(List.of(process), TraceBuilder.SINCE, TraceBuilder.SETTLED);
        survey.take(trace.build());
        return survey;
    }

    /** Every stage opens in reaction to its last predecessor, and passes at any time; one of them may not react. */
    private static TraceBuilder performed(ProcessTemplate process, Random random, String silent) {
        TraceBuilder trace = TraceBuilder.of(process).then("application.submitted");
        Set<StageName> passed = new HashSet<>();
        List<StageName> open = new ArrayList<>();
        open(process, passed, StageName.APPLICATION, open, trace, silent);
        while (!open.isEmpty()) {
            StageName next = open.remove(random.nextInt(open.size()));
            trace.then(next + ".passed");
            passed.add(next);
            open(process, passed, next, open, trace, silent);
        }
        return trace;
    }

    private static void open(
            ProcessTemplate process,
            Set<StageName> passed,
            StageName last,
            List<StageName> open,
            TraceBuilder trace,
            String silent) {
        String cause = last.isApplication() ? "application.submitted" : last + ".passed";
        process.stages().keySet().stream()
                .filter(stage -> Declaration.awaited(stage, process).contains(last))
                .filter(stage -> passed.containsAll(process.predecessorsOf(stage)))
                .filter(stage -> !stage.value().equals(silent))
                .forEach(stage -> {
                    trace.because(cause, stage + ".opened");
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
