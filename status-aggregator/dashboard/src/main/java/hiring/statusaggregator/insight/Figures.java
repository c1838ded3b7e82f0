package hiring.statusaggregator.insight;

import java.sql.Connection;
import java.time.Instant;
import java.util.Comparator;

/** Reads an answer: seven statements, whatever is asked. */
final class Figures {

    private Figures() {}

    static Insight read(Connection connection, InsightFilter question, Instant now) {
        Funnel funnel = FunnelFigures.read(connection, question);
        StageSequence sequence = new StageSequence(
                funnel.stages().stream().map(Funnel.Step::stage).toList());
        Withdrawals withdrawals = EndFigures.withdrawals(connection, question);
        return new Insight(
                question.position(),
                question.from(),
                question.to(),
                now,
                funnel,
                TimeFigures.inStages(connection, question).stream()
                        .sorted(Comparator.comparing(StageTime::stage, sequence.order()))
                        .toList(),
                TimeFigures.toHire(connection, question),
                EndFigures.failures(connection, question),
                withdrawals.inOrder(sequence.order()),
                WeekFigures.read(connection, question));
    }
}
