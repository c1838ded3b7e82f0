package hiring.choreography.event;

/** Who did it: a person's or a service's name, at most 100 characters. */
public record Actor(String name) {

    /** Longer names are refused. */
    public static final int LONGEST = 100;

    /** Whether a text can be an actor's name: not blank, one line, at most {@link #LONGEST} characters. */
    public static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }

    /** @throws IllegalArgumentException if the name is blank or too long */
    public Actor {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException("an actor's name has 1 to " + LONGEST + " characters");
        }
    }
}
