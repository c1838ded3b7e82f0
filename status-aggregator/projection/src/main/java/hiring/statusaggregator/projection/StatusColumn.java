package hiring.statusaggregator.projection;

import hiring.choreography.database.Moments;
import hiring.choreography.database.Parameters;
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
 * A column of {@code APPLICATION_STATUS} besides the number of the application: what stands in it, by the picture.
 *
 * @param kind how the database keeps it
 * @param value empty where the column is null: a text, an {@link Integer} or an {@link Instant}
 */
public record StatusColumn(String name, Kind kind, Function<StatusPicture, Optional<?>> value) {

    /** All of them, in the order in which they are written. */
    public static final List<StatusColumn> ALL = Stream.concat(
                    Stream.of(
                            text(
                                    "application_status",
                                    picture -> picture.form()
                                            .map(form -> form.status().name())),
                            text("first_name", picture -> picture.form().map(Form::firstName)),
                            text("last_name", picture -> picture.form().map(Form::lastName)),
                            text("position", picture -> picture.form().map(Form::position)),
                            text("process_name", picture -> picture.form().map(Form::processName)),
                            number(
                                    "process_version",
                                    picture -> picture.process().map(ProcessTemplate::version)),
                            text("process", picture -> picture.process().map(TemplateJson::write)),
                            number(
                                    "form_revision",
                                    picture -> Optional.of(
                                            picture.form().map(Form::revision).orElse(0))),
                            text("overall", picture -> picture.overall().map(Overall::name)),
                            moment("updated_at", picture -> Optional.of(picture.updatedAt())),
                            moment("waiting_since", StatusPicture::waitingSince),
                            moment(
                                    "waiting_order",
                                    picture ->
                                            Optional.of(picture.waitingSince().orElse(Moments.END_OF_TIME))),
                            moment("submitted_at", StatusPicture::submittedAt),
                            moment("ended_at", StatusPicture::endedAt)),
                    Stream.of(StageColumn.values())
                            .map(stage -> text(
                                    stage.column(), picture -> stage.in(picture).cell())))
            .toList();

    /** How the database keeps a value. */
    enum Kind {
        TEXT,
        NUMBER,
        MOMENT
    }

    /** The names of all, as a query lists them. */
    public static String names() {
        return ALL.stream().map(StatusColumn::name).collect(Collectors.joining(", "));
    }

    /** Sets a statement's parameters to what stands in all columns, in their order. */
    static Parameters bind(PreparedStatement statement, StatusPicture picture) throws SQLException {
        Parameters parameters = Parameters.of(statement);
        for (StatusColumn column : ALL) {
            column.bind(parameters, column.value().apply(picture));
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

    /** What ought to stand in the column, as text; empty where it is null. */
    public Optional<String> shouldRead(StatusPicture picture) {
        return value.apply(picture).map(Object::toString);
    }

    /** What stands in the column, as text; empty where it is null. */
    public Optional<String> reads(ResultSet row) throws SQLException {
        return kind == Kind.MOMENT
                ? Moments.find(row, name).map(Instant::toString)
                : Optional.ofNullable(row.getString(name));
    }

    private static StatusColumn text(String name, Function<StatusPicture, Optional<?>> value) {
        return new StatusColumn(name, Kind.TEXT, value);
    }

    private static StatusColumn number(String name, Function<StatusPicture, Optional<?>> value) {
        return new StatusColumn(name, Kind.NUMBER, value);
    }

    private static StatusColumn moment(String name, Function<StatusPicture, Optional<?>> value) {
        return new StatusColumn(name, Kind.MOMENT, value);
    }
}
