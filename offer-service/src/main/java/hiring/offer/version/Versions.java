package hiring.offer.version;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.web.NotFoundException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The versions of offers. Their statements join the current transaction. */
@Singleton
public final class Versions {

    private final VersionRows rows;

    Versions(VersionRows rows) {
        this.rows = rows;
    }

    /**
     * Returns the versions of some applications that are not superseded, each offer's oldest first. They are few: the one that
     * the candidate holds, and those in preparation.
     */
    public List<Version> standing(List<ApplicationId> applications) {
        if (applications.isEmpty()) {
            return List.of();
        }
        List<Long> ids = applications.stream().map(ApplicationId::value).toList();
        return versions(rows.findByApplicationIdInAndStateNotEqualsOrderByNumber(ids, Version.State.SUPERSEDED));
    }

    /** Returns all versions of an application, oldest first. */
    public List<Version> all(ApplicationId application) {
        return versions(rows.findByApplicationIdOrderByNumber(application.value()));
    }

    /**
     * Returns one version.
     *
     * @throws NotFoundException if there is none with that number
     */
    public Version require(ApplicationId application, int number) {
        return rows.findByApplicationIdAndNumber(application.value(), number)
                .map(VersionRow::version)
                .orElseThrow(() -> new NotFoundException(
                        "There is no version " + number + " of the offer of application " + application + "."));
    }

    /** Returns the newest version of an application that was not discarded; empty while no terms were set. */
    public Optional<Version> current(ApplicationId application) {
        return newest(standing(List.of(application)));
    }

    /** Returns the newest of some versions of an application that was not discarded. */
    public static Optional<Version> newest(List<Version> oldestFirst) {
        return oldestFirst.stream()
                .filter(version -> version.state() != Version.State.DISCARDED)
                .reduce((older, newer) -> newer);
    }

    /** Returns the applications whose deadlines are over and whose expiry is still to be processed; locks nothing. */
    public List<ApplicationId> due(Instant now, int most) {
        return rows.due(now, most).stream().map(ApplicationId::new).toList();
    }

    /** Adds versions. */
    public void insert(Collection<Version> made) {
        if (!made.isEmpty()) {
            rows.saveAll(rows(made));
        }
    }

    /** Updates versions. */
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
