package hiring.offer.counter;

import hiring.choreography.database.Moments;
import hiring.choreography.database.Parameters;
import hiring.choreography.database.Sql;
import hiring.choreography.database.Transactions;
import hiring.choreography.event.Actor;
import hiring.choreography.journey.ApplicationId;
import hiring.offer.terms.Period;
import hiring.offer.terms.Salary;
import hiring.offer.version.Stamp;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The table of the counter-offers. Its statements take part in the transaction under way. */
@Singleton
public final class CounterOffers {

    private static final String OF = """
            SELECT application_id, number, version, salary, currency, period, start_date, notes, made_at, made_by, state,
              settled_at, settled_by, answer, refusal
            FROM counter_offer WHERE application_id IN (%s) ORDER BY application_id, number""";
    private static final String INSERT = """
            INSERT INTO counter_offer
              (application_id, number, version, salary, currency, period, start_date, notes, made_at, made_by, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            UPDATE counter_offer SET state = ?, settled_at = ?, settled_by = ?, answer = ?, refusal = ?
            WHERE application_id = ? AND number = ?""";

    private final Transactions transactions;

    CounterOffers(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Those of some applications, the oldest first; of none, without asking. */
    public List<CounterOffer> of(List<ApplicationId> applications) {
        List<Long> ids = applications.stream().map(ApplicationId::value).toList();
        return ids.isEmpty()
                ? List.of()
                : transactions.read(connection -> Sql.query(
                        connection,
                        String.format(OF, Sql.placeholders(ids.size())),
                        Sql.all(ids),
                        CounterOffers::read));
    }

    /** Keeps one that is new. */
    public void insert(CounterOffer made) {
        write(INSERT, statement -> bind(statement, made));
    }

    /** Keeps what has become of one; what it says never changes. */
    public void update(CounterOffer changed) {
        write(UPDATE, statement -> bindFate(statement, changed));
    }

    private void write(String sql, Sql.Binder binder) {
        transactions.write(connection -> Sql.update(connection, sql, binder));
    }

    private static void bind(PreparedStatement statement, CounterOffer counter) throws SQLException {
        Optional<Salary> salary = counter.wish().salary();
        Parameters.of(statement)
                .add(counter.application().value())
                .add(counter.number())
                .add(counter.version())
                .addDecimal(salary.map(Salary::amount))
                .addText(salary.map(Salary::currency).map(Currency::getCurrencyCode))
                .addText(salary.map(Salary::period).map(Period::name))
                .addDay(counter.wish().startDate())
                .addText(counter.wish().notes())
                .add(counter.made().at())
                .add(counter.made().by().name())
                .add(counter.state().name());
    }

    private static void bindFate(PreparedStatement statement, CounterOffer counter) throws SQLException {
        Parameters.of(statement)
                .add(counter.state().name())
                .addMoment(counter.settled().map(Stamp::at))
                .addText(counter.settled().map(Stamp::by).map(Actor::name))
                .addNumber(counter.answer())
                .addText(counter.refusal())
                .add(counter.application().value())
                .add(counter.number());
    }

    private static CounterOffer read(ResultSet row) throws SQLException {
        return new CounterOffer(
                new ApplicationId(row.getLong("application_id")),
                row.getInt("number"),
                row.getInt("version"),
                new Wish(
                        salary(row),
                        Optional.ofNullable(row.getObject("start_date", LocalDate.class)),
                        Optional.ofNullable(row.getString("notes"))),
                new Stamp(Moments.read(row, "made_at"), new Actor(row.getString("made_by"))),
                CounterOffer.State.valueOf(row.getString("state")),
                settled(row),
                Optional.ofNullable(row.getObject("answer", Integer.class)),
                Optional.ofNullable(row.getString("refusal")));
    }

    private static Optional<Salary> salary(ResultSet row) throws SQLException {
        Optional<String> currency = Optional.ofNullable(row.getString("currency"));
        return currency.isEmpty()
                ? Optional.empty()
                : Optional.of(new Salary(
                        row.getBigDecimal("salary"),
                        Salary.currency(currency.get()),
                        Period.valueOf(row.getString("period"))));
    }

    private static Optional<Stamp> settled(ResultSet row) throws SQLException {
        Optional<String> by = Optional.ofNullable(row.getString("settled_by"));
        return by.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stamp(Moments.read(row, "settled_at"), new Actor(by.get())));
    }
}
