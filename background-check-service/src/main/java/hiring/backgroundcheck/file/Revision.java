package hiring.backgroundcheck.file;

import hiring.backgroundcheck.provider.Finding;
import java.time.Instant;
import java.util.List;

/**
 * What a revised report that has to be considered means for the adjudication of the one before. A notice stays valid as long as
 * every finding that it named is unchanged; a dispute ends once the provider has changed its report.
 */
public record Revision(Adjudication adjudication, List<FindingOnFile> findings) {

    /**
     * Compares the new findings with those on file.
     *
     * @param until when a waiting period that starts again now is over
     */
    public static Revision of(Adjudication before, List<FindingOnFile> known, List<Finding> found, Instant until) {
        List<Finding> noticed = known.stream()
                .filter(FindingOnFile::inNotice)
                .map(FindingOnFile::finding)
                .toList();
        boolean noticeStands = noticed.stream().allMatch(one -> isIn(found, one));
        return new Revision(
                noticeStands ? after(before, until) : Adjudication.UNDECIDED,
                found.stream()
                        .map(one -> new FindingOnFile(one, noticeStands && isIn(noticed, one)))
                        .toList());
    }

    /** Returns whether a report with these findings says nothing else than what is on file. */
    public static boolean isNone(List<FindingOnFile> known, List<Finding> found) {
        return known.size() == found.size()
                && known.stream().map(FindingOnFile::finding).allMatch(one -> isIn(found, one));
    }

    private static boolean isIn(List<Finding> findings, Finding one) {
        return findings.stream().anyMatch(one::isSameAs);
    }

    private static Adjudication after(Adjudication before, Instant until) {
        return before.state() == Adjudication.State.DISPUTED ? before.upheld(until) : before;
    }
}
