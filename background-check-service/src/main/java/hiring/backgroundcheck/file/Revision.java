package hiring.backgroundcheck.file;

import hiring.backgroundcheck.provider.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a revised report that has to be considered means for the adjudication of the one before. A notice stays valid as long as
 * every finding that it named is unchanged; a dispute ends once the provider has changed its report.
 */
public record Revision(Adjudication adjudication, List<FindingOnFile> findings) {

    /** Compares the new findings with those on file. */
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
