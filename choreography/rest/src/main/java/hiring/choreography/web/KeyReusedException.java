package hiring.choreography.web;

import java.util.List;

/** A key under which another request was carried out: answered as 422, naming the header. */
public final class KeyReusedException extends RuntimeException {

    private static final String MESSAGE = "was used before, for another method, path, actor or body";

    private final String header;

    /** @param header the one that the key came in */
    public KeyReusedException(String header) {
        super(header + " " + MESSAGE);
        this.header = header;
    }

    Problem problem() {
        return Problem.of(422, "idempotency-key-reused", "The key belongs to another request")
                .saying(header + ": " + MESSAGE)
                .withErrors(List.of(FieldError.of(header, MESSAGE)));
    }
}
