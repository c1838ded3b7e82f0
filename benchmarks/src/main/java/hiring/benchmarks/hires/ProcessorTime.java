package hiring.benchmarks.hires;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** The processor time of processes, as Linux counts it in {@code /proc} (proc(5)). */
final class ProcessorTime {

    /** The unit of {@code /proc}, USER_HZ; it is 100 on every platform that a JDK 17 runs on. */
    private static final int TICKS_PER_SECOND = 100;

    /** Places after the command's closing parenthesis: utime, stime, cutime, cstime. */
    private static final int FIRST = 11;

    private static final int LAST = 14;

    private ProcessorTime() {}

    /** The time of a process and all its descendants. */
    static Duration ofFamily(long pid) {
        Stream<Long> family = Stream.concat(
                Stream.of(pid),
                ProcessHandle.of(pid).stream()
                        .flatMap(ProcessHandle::descendants)
                        .map(ProcessHandle::pid));
        return family.map(ProcessorTime::of).reduce(Duration.ZERO, Duration::plus);
    }

    /** The time of one process, and of its children that have ended. */
    static Duration of(long pid) {
        try {
            return parsed(Files.readString(Path.of("/proc", Long.toString(pid), "stat")));
        } catch (IOException gone) {
            return Duration.ZERO;
        }
    }

    static Duration parsed(String stat) {
        // the command may contain spaces and parentheses
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        long ticks = 0;
        for (int place = FIRST; place <= LAST; place++) {
            ticks += Long.parseLong(fields[place]);
        }
        return Duration.ofMillis(ticks * 1_000 / TICKS_PER_SECOND);
    }
}
