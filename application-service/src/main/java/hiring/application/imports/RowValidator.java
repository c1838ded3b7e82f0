package hiring.application.imports;

import hiring.application.duplicate.Applicant;
import hiring.application.duplicate.Duplicate;
import hiring.application.duplicate.DuplicateFinder;
import hiring.application.duplicate.DuplicateIndex;
import hiring.application.form.Form;
import hiring.application.imports.file.ImportRow;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Validates rows by their content, by the rows before them, and by the existing applications. */
@Singleton
final class RowValidator {

    private final RowCheck check;
    private final DuplicateFinder duplicates;
    private final ImportRows rows;

    RowValidator(RowCheck check, DuplicateFinder duplicates, ImportRows rows) {
        this.check = check;
        this.duplicates = duplicates;
        this.rows = rows;
    }

    /** Validates rows of an import; unless it is a dry run, no other transaction can add duplicates meanwhile. */
    RowVerdict validate(Import list, List<ImportRow> some) {
        List<RowCheck.Checked> checked = some.stream().map(check::check).toList();
        List<Applicant> applicants = checked.stream()
                .flatMap(row -> row.form().stream())
                .map(Applicant::of)
                .toList();
        DuplicateIndex index = list.dryRun() ? duplicates.look(applicants) : duplicates.claim(applicants);
        List<Long> keys = applicants.stream()
                .flatMap(applicant -> applicant.keys().stream())
                .distinct()
                .toList();
        List<AcceptedRow> before = rows.accepted(list.id(), keys);
        RowVerdict verdict = new RowVerdict();
        checked.forEach(row -> row.form()
                .ifPresentOrElse(
                        form -> validate(row, form, before, index, verdict),
                        () -> verdict.refuse(row.line(), row.errors())));
        return verdict;
    }

    private static void validate(
            RowCheck.Checked checked, Form form, List<AcceptedRow> before, DuplicateIndex index, RowVerdict verdict) {
        AcceptedRow row = AcceptedRow.of(checked.line(), form).knownBy(index);
        Stream<AcceptedRow> earlier = Stream.concat(before.stream(), verdict.accepted().stream());
        Optional<Similar> similar = sameAsEarlier(row, earlier).or(() -> sameAsExisting(row, index));
        if (similar.isEmpty()) {
            verdict.accept(row);
        } else {
            checked.duplicateReason()
                    .ifPresentOrElse(
                            why -> verdict.accept(row.inSpiteOf(similar.get(), why)),
                            () -> verdict.refuse(
                                    row.line(),
                                    List.of(RowError.ofRow(
                                            row.line(), similar.get().sentence()))));
        }
    }

    /** Checked first, so that the report is the same whether earlier rows became applications or would have. */
    private static Optional<Similar> sameAsEarlier(AcceptedRow row, Stream<AcceptedRow> earlier) {
        return earlier.filter(other -> other.applicant().isLike(row.applicant()))
                .map(AcceptedRow::line)
                .min(Long::compare)
                .map(Similar::toLine);
    }

    private static Optional<Similar> sameAsExisting(AcceptedRow row, DuplicateIndex index) {
        List<Duplicate> existing = index.like(row.applicant());
        return existing.isEmpty() ? Optional.empty() : Optional.of(Similar.toApplications(existing));
    }
}
