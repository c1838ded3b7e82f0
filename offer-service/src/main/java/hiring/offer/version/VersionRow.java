package hiring.offer.version;

import hiring.choreography.database.Moments;
import hiring.choreography.database.Parameters;
import hiring.choreography.event.Actor;
import hiring.choreography.journey.ApplicationId;
import hiring.offer.terms.ContractType;
import hiring.offer.terms.Period;
import hiring.offer.terms.Salary;
import hiring.offer.terms.Terms;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** A version on its way into its table and out of it. */
final class VersionRow {

    static final String COLUMNS = "application_id, number, salary, currency, period, start_date, location,"
            + " contract_type, end_date, notes, prepared_at, prepared_by, state, approval, asked_at, asked_by,"
            + " decided_at, decided_by, refusal, extended_at, extended_by, deadline, watched_until, accepted_at,"
            + " accepted_by, counter_offers";
    static final int WIDTH = COLUMNS.split(",", -1).length;

    private VersionRow() {}

    static void bind(PreparedStatement statement, Version version) throws SQLException {
        Terms terms = version.terms();
        Parameters all = Parameters.of(statement)
                .add(version.application().value())
                .add(version.number())
                .add(terms.salary().amount())
                .add(terms.salary().currency().getCurrencyCode())
                .add(terms.salary().period().name())
                .add(terms.startDate())
                .addText(terms.location())
                .add(terms.contractType().name())
                .addDay(terms.endDate())
                .addText(terms.notes())
                .add(version.prepared().at())
                .add(version.prepared().by().name());
        bindFate(all, version);
    }

    /** What may change of a version. */
    static Parameters bindFate(Parameters next, Version version) throws SQLException {
        Optional<Extension> extension = version.extension();
        next.add(version.state().name()).add(version.approval().state().name());
        bind(next, version.approval().asked());
        bind(next, version.approval().decided());
        next.addText(version.approval().reason());
        bind(next, extension.map(Extension::made));
        next.addMoment(extension.map(Extension::deadline));
        next.addMoment(extension.filter(Extension::watched).map(Extension::deadline));
        bind(next, version.accepted());
        return next.add(version.counterOffers());
    }

    private static void bind(Parameters next, Optional<Stamp> stamp) throws SQLException {
        next.addMoment(stamp.map(Stamp::at)).addText(stamp.map(Stamp::by).map(Actor::name));
    }

    static Version read(ResultSet row) throws SQLException {
        return new Version(
                new ApplicationId(row.getLong("application_id")),
                row.getInt("number"),
                Version.State.valueOf(row.getString("state")),
                terms(row),
                new Stamp(Moments.read(row, "prepared_at"), new Actor(row.getString("prepared_by"))),
                new Approval(
                        Approval.State.valueOf(row.getString("approval")),
                        stamp(row, "asked"),
                        stamp(row, "decided"),
                        text(row, "refusal")),
                extension(row),
                stamp(row, "accepted"),
                row.getInt("counter_offers"));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                new Salary(
                        row.getBigDecimal("salary"),
                        Salary.currency(row.getString("currency")),
                        Period.valueOf(row.getString("period"))),
                row.getObject("start_date", LocalDate.class),
                text(row, "location"),
                ContractType.valueOf(row.getString("contract_type")),
                Optional.ofNullable(row.getObject("end_date", LocalDate.class)),
                text(row, "notes"));
    }

    private static Optional<Extension> extension(ResultSet row) throws SQLException {
        Optional<Stamp> made = stamp(row, "extended");
        return made.isEmpty()
                ? Optional.empty()
                : Optional.of(new Extension(
                        made.get(),
                        Moments.read(row, "deadline"),
                        Moments.find(row, "watched_until").isPresent()));
    }

    private static Optional<Stamp> stamp(ResultSet row, String what) throws SQLException {
        Optional<String> by = text(row, what + "_by");
        return by.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stamp(Moments.read(row, what + "_at"), new Actor(by.get())));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
