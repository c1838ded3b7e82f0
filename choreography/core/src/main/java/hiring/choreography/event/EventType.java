package hiring.choreography.event;

import hiring.choreography.process.StageName;

/**
 * What an event is about: {@code hiring.<stage>.<verb>}.
 *
 * @param stage the owner: a stage, or {@code application} for the form
 */
public record EventType(StageName stage, Verb verb) {

    private static final String PREFIX = "hiring.";

    /** The CloudEvents type, for example {@code hiring.phone-screen.passed}. */
    public String value() {
        return PREFIX + routingKey();
    }

    /** The routing key on the exchange, for example {@code phone-screen.passed}. */
    public String routingKey() {
        return stage + "." + verb.word();
    }

    /** @throws MalformedEventException if it is no type of this language */
    static EventType parse(String value) {
        int lastDot = value.lastIndexOf('.');
        if (!value.startsWith(PREFIX) || lastDot < PREFIX.length()) {
            throw unknown(value);
        }
        Verb verb = Verb.of(value.substring(lastDot + 1)).orElseThrow(() -> unknown(value));
        StageName stage = stage(value.substring(PREFIX.length(), lastDot), value);
        if (verb.isOfTheApplication() != stage.isApplication()) {
            throw unknown(value);
        }
        return new EventType(stage, verb);
    }

    private static StageName stage(String name, String type) {
        try {
            return new StageName(name);
        } catch (IllegalArgumentException e) {
            throw unknown(type);
        }
    }

    private static MalformedEventException unknown(String type) {
        return new MalformedEventException("unknown type \"" + type + "\"");
    }
}
