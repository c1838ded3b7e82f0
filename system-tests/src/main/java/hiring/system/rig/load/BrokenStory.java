package hiring.system.rig.load;

/** A story that could not be told to its end: a command was refused for good, or its fate is unknown. */
final class BrokenStory extends RuntimeException {

    BrokenStory(String message) {
        super(message);
    }
}
