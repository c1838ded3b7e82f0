package hiring.application.imports;

import hiring.choreography.web.Problem;
import hiring.choreography.web.RefusedException;

/** A list that is too long: answered as 413, with the limit. */
final class TooLargeException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private TooLargeException(String message) {
        super(message);
    }

    static TooLargeException bytes(long most) {
        return new TooLargeException("The file is larger than " + most + " bytes; send it in parts.");
    }

    static TooLargeException rows(int most) {
        return new TooLargeException("The file has more than " + most + " rows; send it in parts.");
    }

    @Override
    public Problem problem() {
        return Problem.of(413, "too-large", "The file is too large").saying(String.valueOf(getMessage()));
    }
}
