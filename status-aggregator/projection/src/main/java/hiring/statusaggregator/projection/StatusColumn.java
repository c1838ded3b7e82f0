package hiring.statusaggregator.projection;

import hiring.choreography.database.Parameters;
import hiring.choreography.database.Timestamps;
import hiring.choreography.process.ProcessTemplate;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column of {@code APPLICATION_STATUS} other than the application's number, and its value for a projection.
 *
 * @param kind the type of the column in the database
 * @param value empty where the column is null: a text, an {@link Integer} or an {@link Instant}
 */
public record StatusColumn(String name, Kind kind, Function<ApplicationProjection, Optional<?>> value) {

    /** All columns, in the order in which they are written. */
    public static final List<StatusColumn> ALL = Stream.concat(
                    Stream.of(
                            text(
                                    "application_status",
                                    projection -> projection
                                            .form()
                                            .map(form -> form.status().name())),
                            text("first_name", projection -> projection.form().map(Form::firstName)),
                            text("last_name", projection -> projection.form().map(Form::lastName)),
                            text("position", projection -> projection.form().map(Form::position)),
                            text("process_name", projection -> projection.form().map(Form::processName)),
                            number(
                                    "process_version",
                                    projection -> projection.process().map(ProcessTemplate::version)),
                            text("process", projection -> projection.process().map(TemplateJson::write)),
                            number(
                                    "form_revision",
                                    projection -> Optional.of(projection
                                            .form()
                                            .map(Form::revision)
                                            .orElse(0))),
                            text("overall", projection -> projection.overall().map(Overall::name)),
                            moment("updated_at", projection -> Optional.of(projection.updatedAt())),
                            moment("waiting_since", ApplicationProjection::waitingSince),
                            moment(
                                    "waiting_order",
                                    projection -> Optional.of(
                                            projection.waitingSince().orElse(Timestamps.END_OF_TIME))),
                            moment("submitted_at", ApplicationProjection::submittedAt),
                            moment("ended_at", ApplicationProjection::endedAt)),
                    Stream.of(StageColumn.values())
                            .map(stage -> text(
                                    stage.column(),
                                    projection -> stage.in(projection).cell())))
            .toList();

    /** The type of a column. */
    enum Kind {
        TEXT,
        NUMBER,
        MOMENT
    }

    /** The names of all columns, as a query lists them. */
    public static String names() {
        return ALL.stream().map(StatusColumn::name).collect(Collectors.joining(", "));
    }

    /** Binds the values of all columns, in their order, to a statement. */
    static Parameters bind(PreparedStatement statement, ApplicationProjection projection) throws SQLException {
        Parameters parameters = Parameters.of(statement);
        for (StatusColumn column : ALL) {
            column.bind(parameters, column.value().apply(projection));
        }
        return parameters;
    }

    private void bind(Parameters parameters, Optional<?> found) throws SQLException {
        switch (kind) {
            case TEXT -> parameters.addText(found.map(String.class::cast));
            case NUMBER -> parameters.addNumber(found.map(Integer.class::cast));
            case MOMENT -> parameters.addMoment(found.map(Instant.class::cast));
        }
    }

    /** The expected value of the column, as text; empty where it is null. */
    public Optional<String> shouldRead(ApplicationProjection projection) {
        return value.apply(projection).map(Object::toString);
    }

    /** The stored value of the column, as text; empty where it is null. */
    public Optional<String> reads(ResultSet row) throws SQLException {
        return kind == Kind.MOMENT
                ? Timestamps.find(row, name).map(Instant::toString)
                : Optional.ofNullable(row.getString(name));
    }

    private static StatusColumn text(String name, Function<ApplicationProjection, Optional<?>> value) {
        return new StatusColumn(name, Kind.TEXT, value);
    }

    private static StatusColumn number(String name, Function<ApplicationProjection, Optional<?>> value) {
        return new StatusColumn(name, Kind.NUMBER, value);
    }

    private static StatusColumn moment(String name, Function<ApplicationProjection, Optional<?>> value) {
        return new StatusColumn(name, Kind.MOMENT, value);
    }
}
