package hiring.application.csv;

import hiring.application.form.ApplicationRequest;
import hiring.application.form.Attachment;
import hiring.application.form.Source;
import hiring.choreography.text.TextKind;
import hiring.choreography.web.FieldText;
import hiring.choreography.web.InvalidFieldException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cells of one row of a list, converted to a request. */
public final class Cells {

    private static final Pattern BETWEEN_LINKS = Pattern.compile("[,;]?[\\s\\p{Z}]+");

    /** A kind in one word or several, an address, which has a dot, and a name. */
    private static final Pattern ATTACHMENT = Pattern.compile("([^.]+?)\\s+(\\S+\\.\\S+)\\s+(.+)");

    /** An address as people write it, and browsers show it: without the protocol. */
    private static final Pattern WITHOUT_PROTOCOL =
            Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+([:/?#]\\S*)?");

    private final Map<Column, String> filled;

    /** @param filled the cells that are not empty */
    public Cells(Map<Column, String> filled) {
        this.filled = filled;
    }

    /**
     * Returns the request that the row stands for, not yet validated.
     *
     * @throws InvalidFieldException if a cell cannot be parsed; the message does not quote its content
     */
    public ApplicationRequest request() {
        return new ApplicationRequest(
                Objects.requireNonNullElse(cell(Column.FIRST_NAME), ""),
                Objects.requireNonNullElse(cell(Column.LAST_NAME), ""),
                cell(Column.EMAIL),
                cell(Column.PHONE),
                links(),
                cell(Column.POSITION),
                cell(Column.POSITION_ID),
                cell(Column.PROCESS),
                source(),
                cell(Column.SOURCE_DETAIL),
                attachments(),
                cell(Column.DUPLICATE_REASON));
    }

    private @Nullable String cell(Column column) {
        String cleaned = FieldText.cleaned(column.title(), column.kind(), filled.getOrDefault(column, ""));
        return cleaned.isEmpty() ? null : cleaned;
    }

    private @Nullable List<String> links() {
        String cell = cell(Column.LINKS);
        return cell == null
                ? null
                : BETWEEN_LINKS
                        .splitAsStream(cell)
                        .map(TextKind.LINE::cleaned)
                        .filter(link -> !link.isEmpty())
                        .map(Cells::address)
                        .toList();
    }

    private @Nullable Source source() {
        String cell = cell(Column.SOURCE);
        return cell == null ? null : oneOf(Source.class, Column.SOURCE, cell);
    }

    private @Nullable List<Attachment> attachments() {
        String cell = cell(Column.ATTACHMENTS);
        return cell == null
                ? null
                : cell.lines()
                        .filter(line -> !line.isBlank())
                        .map(Cells::attachment)
                        .toList();
    }

    private static Attachment attachment(String line) {
        Matcher parts = ATTACHMENT.matcher(TextKind.LINE.cleaned(line));
        if (!parts.matches()) {
            throw new InvalidFieldException(
                    Column.ATTACHMENTS.title(), "has a line that is not a kind, an address and a name");
        }
        return new Attachment(
                parts.group(3),
                address(parts.group(2)),
                oneOf(Attachment.Kind.class, Column.ATTACHMENTS, parts.group(1)));
    }

    private static String address(String written) {
        return WITHOUT_PROTOCOL.matcher(written).matches() ? "https://" + written : written;
    }

    private static <E extends Enum<E>> E oneOf(Class<E> type, Column column, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> Words.areSame(constant.name(), word))
                .findFirst()
                .orElseThrow(() -> new InvalidFieldException(
                        column.title(),
                        "is not one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }
}
