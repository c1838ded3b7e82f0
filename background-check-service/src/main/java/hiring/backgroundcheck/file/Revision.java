package hiring.backgroundcheck.file;

import hiring.backgroundcheck.provider.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a report that still is to be considered means for what people have done with the one before. A notice is good as long as
 * every finding that it named still stands as it was; a dispute is over once the provider has changed its report.
 */
public record Revision(Adjudication adjudication, List<FindingOnFile> findings) {

    /** Holds what is found now against what is on file. */
    public static Revision of(
            Adjudication before, List<FindingOnFile> known, List<Finding> found, Instant now, Duration waitingPeriod) {
        Set<Finding> noticed = known.stream()
                .filter(FindingOnFile::inNotice)
                .map(FindingOnFile::finding)
                .collect(Collectors.toSet());
        boolean noticeStands = Set.copyOf(found).containsAll(noticed);
        return new Revision(
                noticeStands ? after(before, now, waitingPeriod) : Adjudication.UNDECIDED,
                found.stream()
                        .map(one -> new FindingOnFile(one, noticeStands && noticed.contains(one)))
                        .toList());
    }

    private static Adjudication after(Adjudication before, Instant now, Duration waitingPeriod) {
        return before.state() == Adjudication.State.DISPUTED ? before.upheld(now, waitingPeriod) : before;
    }
}
