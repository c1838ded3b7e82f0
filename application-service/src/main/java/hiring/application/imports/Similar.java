package hiring.application.imports;

import hiring.application.Remarks;
import hiring.application.duplicate.Duplicate;
import hiring.application.duplicate.DuplicateException;
import java.util.List;

/**
 * What a row is a duplicate of.
 *
 * @param others a line of the list, or applications, for example {@code application 3, 4}
 * @param sentence the error of the row
 */
record Similar(String others, String sentence) {

    static Similar toLine(long line) {
        return new Similar("line " + line, "This seems to be the same candidate as on line " + line + ".");
    }

    static Similar toApplications(List<Duplicate> existing) {
        return new Similar(Remarks.named(existing), DuplicateException.sentence(existing));
    }
}
