package hiring.benchmarks.load;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;

/** Who takes the place of a tale's candidate; every text in UTF-8, as it is copied. */
final class Candidate {

    private final String name;
    private final byte[] number;
    private final byte[] firstName;
    private final byte[] lastName;
    private final byte[] position;
    private final byte[] assignee;
    private final long beginning;

    /**
     * Anybody.
     *
     * @param beginning when the tale begins for this one, in seconds since 1970
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

    /** So many seconds after the beginning, as events write it. */
    byte[] at(long offset) {
        return bytes(Instant.ofEpochSecond(beginning + offset).toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
