package hiring.application.imports;

import java.util.ArrayList;
import java.util.List;

/** Which rows become applications, and why the others do not. */
final class RowVerdict {

    private final List<AcceptedRow> accepted = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();
    private final List<Long> refused = new ArrayList<>();

    void accept(AcceptedRow row) {
        accepted.add(row);
    }

    void refuse(long line, List<RowError> why) {
        refused.add(line);
        errors.addAll(why);
    }

    List<AcceptedRow> accepted() {
        return accepted;
    }

    List<RowError> errors() {
        return errors;
    }

    /** Returns the lines of the rows that were refused. */
    List<Long> refused() {
        return refused;
    }
}
