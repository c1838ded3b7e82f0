package hiring.application.imports;

import hiring.application.Remarks;
import hiring.application.duplicate.Applicant;
import hiring.application.form.Form;

/**
 * A row that becomes an application, or would in a dry run.
 *
 * @param remarks why it is accepted although it is a duplicate; none if it is no duplicate
 */
record AcceptedRow(long line, Form form, Applicant applicant, Remarks remarks) {

    static AcceptedRow of(long line, Form form) {
        return new AcceptedRow(line, form, Applicant.of(form), Remarks.NONE);
    }

    /** The row, accepted although it is a duplicate. */
    AcceptedRow inSpiteOf(Similar similar, String why) {
        return new AcceptedRow(line, form, applicant, Remarks.accepting(similar.others(), why));
    }
}
