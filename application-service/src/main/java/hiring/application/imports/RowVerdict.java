package hiring.application.imports;

import java.util.ArrayList;
import java.util.List;

/** Which of some rows become applications, and why the others do not. */
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

    /** The lines of those that are not accepted. */
    List<Long> refused() {
        return refused;
    }
}
