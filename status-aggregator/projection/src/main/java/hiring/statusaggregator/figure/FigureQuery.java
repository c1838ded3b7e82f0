package hiring.statusaggregator.figure;

import hiring.choreography.database.Transactions;
import jakarta.inject.Singleton;
import java.sql.Connection;

/** Computes the hiring figures of a period, in seven statements for any period. */
@Singleton
public final class FigureQuery {

    private final Transactions transactions;

    FigureQuery(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The figures of a period. */
    public Figures of(Period period) {
        return transactions.read(connection -> of(connection, period));
    }

    static Figures of(Connection connection, Period period) {
        return new Figures(
                FunnelFigures.submissions(connection, period),
                FunnelFigures.steps(connection, period),
                TimeFigures.inStages(connection, period),
                TimeFigures.toHire(connection, period),
                EndFigures.failures(connection, period),
                EndFigures.withdrawals(connection, period),
                WeekFigures.read(connection, period));
    }
}
