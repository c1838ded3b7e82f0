package hiring.application.imports;

import hiring.application.duplicate.Applicant;
import hiring.application.form.Form;

/** A row that becomes an application, or would in a dry run. */
record AcceptedRow(long line, Form form, Applicant applicant) {

    static AcceptedRow of(long line, Form form) {
        return new AcceptedRow(line, form, Applicant.of(form));
    }
}
