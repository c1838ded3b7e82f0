package hiring.allinone.demo;

/** Thrown if the demo cannot continue; the message is a sentence for the user who started it. */
final class DemoFailure extends RuntimeException {

    DemoFailure(String message) {
        super(message);
    }
}
