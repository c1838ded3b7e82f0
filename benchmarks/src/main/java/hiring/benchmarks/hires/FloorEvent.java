package hiring.benchmarks.hires;

import java.nio.charset.StandardCharsets;

/**
 * An event of the floor.
 *
 * @param what {@code submitted}, {@code opened} or {@code passed}
 */
record FloorEvent(long application, String stage, String what) {

    String routingKey() {
        return stage + "." + what;
    }

    /** The event as it travels. */
    byte[] body() {
        return (application + "," + stage + "," + what).getBytes(StandardCharsets.US_ASCII);
    }

    static FloorEvent read(byte[] body) {
        String[] parts = new String(body, StandardCharsets.US_ASCII).split(",", -1);
        return new FloorEvent(Long.parseLong(parts[0]), parts[1], parts[2]);
    }
}
