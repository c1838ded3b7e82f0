package hiring.offer.version;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.web.NotFoundException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The versions of offers. Their statements take part in the transaction under way. */
@Singleton
public final class Versions {

    private final VersionRows rows;

    Versions(VersionRows rows) {
        this.rows = rows;
    }

    /**
     * Those of some applications that no other version has taken the place of, each offer's oldest first. They are at most a
     * few: what the candidate has, and what is in preparation.
     */
    public List<Version> standing(List<ApplicationId> applications) {
        if (applications.isEmpty()) {
            return List.of();
        }
        List<Long> ids = applications.stream().map(ApplicationId::value).toList();
        return versions(rows.findByApplicationIdInAndStateNotEqualsOrderByNumber(ids, Version.State.SUPERSEDED));
    }

    /** Every version of an application, the oldest first. */
    public List<Version> all(ApplicationId application) {
        return versions(rows.findByApplicationIdOrderByNumber(application.value()));
    }

    /**
     * One version.
     *
     * @throws NotFoundException if there is none of that number
     */
    public Version require(ApplicationId application, int number) {
        return rows.findByApplicationIdAndNumber(application.value(), number)
                .map(VersionRow::version)
                .orElseThrow(() -> new NotFoundException(
                        "There is no version " + number + " of the offer of application " + application + "."));
    }

    /** The newest of an application that was not discarded; empty while no terms were set. */
    public Optional<Version> current(ApplicationId application) {
        return newest(standing(List.of(application)));
    }

    /** The newest of some versions of an application that was not discarded. */
    public static Optional<Version> newest(List<Version> oldestFirst) {
        return oldestFirst.stream()
                .filter(version -> version.state() != Version.State.DISCARDED)
                .reduce((older, newer) -> newer);
    }

    /** Whose deadlines are over, as far as somebody still waits for that; locks nothing. */
    public List<ApplicationId> due(Instant now, int most) {
        return rows.due(now, most).stream().map(ApplicationId::new).toList();
    }

    /** Keeps versions that are new. */
    public void insert(Collection<Version> made) {
        if (!made.isEmpty()) {
            rows.saveAll(rows(made));
        }
    }

    /** Keeps what has become of versions. */
    public void update(Collection<Version> changed) {
        if (!changed.isEmpty()) {
            rows.updateAll(rows(changed));
        }
    }

    private static List<VersionRow> rows(Collection<Version> versions) {
        return versions.stream().map(VersionRow::of).toList();
    }

    private static List<Version> versions(List<VersionRow> rows) {
        return rows.stream().map(VersionRow::version).toList();
    }
}
