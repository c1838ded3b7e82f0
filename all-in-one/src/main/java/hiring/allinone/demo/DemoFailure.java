package hiring.allinone.demo;

/** Why the demo cannot go on, in a sentence for whoever started it. */
final class DemoFailure extends RuntimeException {

    DemoFailure(String message) {
        super(message);
    }
}
