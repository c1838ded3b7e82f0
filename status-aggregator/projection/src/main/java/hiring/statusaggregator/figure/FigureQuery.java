package hiring.statusaggregator.figure;

import hiring.choreography.database.Transactions;
import jakarta.inject.Singleton;

/** Computes the hiring figures of a period, in seven statements for any period. */
@Singleton
public final class FigureQuery {

    private final FunnelFigures funnel;
    private final TimeFigures times;
    private final EndFigures ends;
    private final WeekFigures weeks;
    private final Transactions transactions;

    FigureQuery(
            FunnelFigures funnel, TimeFigures times, EndFigures ends, WeekFigures weeks, Transactions transactions) {
        this.funnel = funnel;
        this.times = times;
        this.ends = ends;
        this.weeks = weeks;
        this.transactions = transactions;
    }

    /** The figures of a period. */
    public Figures of(Period period) {
        return transactions.read(() -> new Figures(
                funnel.submissions(period),
                funnel.steps(period),
                times.inStages(period),
                times.toHire(period),
                ends.failures(period),
                ends.withdrawals(period),
                weeks.read(period)));
    }
}
