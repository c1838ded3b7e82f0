package hiring.application.imports;

import hiring.application.csv.Cells;
import hiring.application.csv.Column;
import hiring.application.csv.Words;
import hiring.application.form.ApplicationRequest;
import hiring.application.form.Form;
import hiring.application.imports.file.ImportRow;
import hiring.application.process.ProcessCatalogue;
import hiring.choreography.text.TextKind;
import hiring.choreography.web.FieldError;
import hiring.choreography.web.InvalidFieldException;
import hiring.choreography.web.ViolatedFields;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Validates rows by the rules of the form. */
@Singleton
final class RowCheck {

    private final Validator validator;
    private final ProcessCatalogue processes;

    RowCheck(Validator validator, ProcessCatalogue processes) {
        this.validator = validator;
        this.processes = processes;
    }

    /**
     * The result of validating a row.
     *
     * @param form empty if the row is not valid
     * @param duplicateReason why the row is accepted although it is a duplicate
     */
    record Checked(long line, Optional<Form> form, Optional<String> duplicateReason, List<RowError> errors) {

        private static Checked refused(ImportRow row, List<FieldError> errors) {
            return new Checked(
                    row.line(),
                    Optional.empty(),
                    Optional.empty(),
                    errors.stream().map(error -> RowError.of(row.line(), error)).toList());
        }
    }

    Checked check(ImportRow row) {
        if (row.problem().isPresent()) {
            return Checked.refused(
                    row, List.of(new FieldError(RowError.ROW, row.problem().get(), List.of())));
        }
        try {
            ApplicationRequest request = request(row);
            List<FieldError> errors = errors(request);
            return errors.isEmpty()
                    ? new Checked(row.line(), Optional.of(form(request)), request.whyNoDuplicate(), List.of())
                    : Checked.refused(row, errors);
        } catch (InvalidFieldException e) {
            return Checked.refused(row, List.of(e.error()));
        }
    }

    private Form form(ApplicationRequest request) {
        Form form = request.form();
        processes.requireKnown(form.process());
        return form;
    }

    private ApplicationRequest request(ImportRow row) {
        Map<Column, String> cells = new HashMap<>(row.cells());
        cells.computeIfPresent(Column.PROCESS, (column, written) -> process(TextKind.LINE.lenient(written)));
        return new Cells(cells).request();
    }

    private String process(String written) {
        return processes.meantBy(written, name -> Words.areSame(name, written)).orElse(written);
    }

    private List<FieldError> errors(ApplicationRequest request) {
        return validator.validate(request).stream()
                .map(ViolatedFields::of)
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
    }
}
