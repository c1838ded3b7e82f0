package hiring.application.imports;

import hiring.application.Remarks;
import hiring.application.duplicate.Applicant;
import hiring.application.duplicate.DuplicateIndex;
import hiring.application.form.Form;
import java.util.Optional;
import java.util.UUID;

/**
 * A row that becomes an application, or would in a dry run.
 *
 * @param candidateId of the person who applies; empty if they have no application yet
 * @param remarks why it is accepted although it is a duplicate; none if it is no duplicate
 */
record AcceptedRow(long line, Form form, Applicant applicant, Optional<UUID> candidateId, Remarks remarks) {

    static AcceptedRow of(long line, Form form) {
        return new AcceptedRow(line, form, Applicant.of(form), Optional.empty(), Remarks.NONE);
    }

    /** The row, by a person whose other applications are known. */
    AcceptedRow knownBy(DuplicateIndex index) {
        return new AcceptedRow(line, form, applicant, index.candidateId(applicant), remarks);
    }

    /** The row, accepted although it is a duplicate. */
    AcceptedRow inSpiteOf(Similar similar, String why) {
        return new AcceptedRow(line, form, applicant, candidateId, Remarks.accepting(similar.others(), why));
    }
}
