package hiring.offer.version;

import hiring.choreography.event.Actor;
import hiring.offer.terms.Terms;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;

/**
 * A version as the API returns it to users who may see its terms.
 *
 * @param deadline until when it can or could be accepted
 * @param acceptedAt null unless it was accepted and the acceptance stands
 */
@Introspected
record VersionView(
        int version,
        Version.State state,
        Terms terms,
        Instant preparedAt,
        String preparedBy,
        ApprovalView approval,
        Optional<Instant> extendedAt,
        Optional<String> extendedBy,
        Optional<Instant> deadline,
        Optional<Instant> acceptedAt,
        Optional<String> acceptedBy) {

    static VersionView of(Version version) {
        Optional<Stamp> extended = version.extension().map(Extension::made);
        return new VersionView(
                version.number(),
                version.state(),
                version.terms(),
                version.prepared().at(),
                version.prepared().by().name(),
                ApprovalView.of(version.approval()),
                extended.map(Stamp::at),
                extended.map(Stamp::by).map(Actor::name),
                version.extension().map(Extension::deadline),
                version.accepted().map(Stamp::at),
                version.accepted().map(Stamp::by).map(Actor::name));
    }
}
