package hiring.system.rig.load;

/** A story that could not be played to its end: a command was rejected permanently, or its result is unknown. */
final class StoryFailure extends RuntimeException {

    StoryFailure(String message) {
        super(message);
    }
}
