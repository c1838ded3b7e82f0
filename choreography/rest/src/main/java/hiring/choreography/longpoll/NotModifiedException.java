package hiring.choreography.longpoll;

/** The client knows the version of the resource that there is: answered as 304. */
final class NotModifiedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotModifiedException() {
        super("not modified", null, false, false);
    }
}
