package hiring.benchmarks.load;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;

/**
 * The values that replace the placeholders of a script: the candidate and the times of one application. Texts are encoded in
 * UTF-8.
 */
final class Candidate {

    private final String name;
    private final byte[] number;
    private final byte[] firstName;
    private final byte[] lastName;
    private final byte[] position;
    private final byte[] assignee;
    private final long beginning;

    /**
     * Creates a random candidate.
     *
     * @param beginning the time of the first event, in seconds since 1970
     */
    Candidate(long number, People people, Random random, long beginning) {
        String first = people.firstName(random);
        String last = people.lastName(random);
        this.name = first + " " + last;
        this.number = bytes(Long.toString(number));
        this.firstName = bytes(first);
        this.lastName = bytes(last);
        this.position = bytes(people.position(random));
        this.assignee = bytes(people.assignee(random));
        this.beginning = beginning;
    }

    String name() {
        return name;
    }

    long beginning() {
        return beginning;
    }

    byte[] number() {
        return number;
    }

    byte[] firstName() {
        return firstName;
    }

    byte[] lastName() {
        return lastName;
    }

    byte[] position() {
        return position;
    }

    byte[] assignee() {
        return assignee;
    }

    /** The time this many seconds after the beginning, in the format of events. */
    byte[] at(long offset) {
        return bytes(Instant.ofEpochSecond(beginning + offset).toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
