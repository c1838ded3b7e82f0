package hiring.choreography.idempotency;

/** A request that was carried out before: answered with what was kept, in the place of its command. */
final class AnsweredBeforeException extends RuntimeException {

    private final transient Answer answer;

    AnsweredBeforeException(Answer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
