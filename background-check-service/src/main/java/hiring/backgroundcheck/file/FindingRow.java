package hiring.backgroundcheck.file;

import hiring.backgroundcheck.provider.CheckType;
import hiring.backgroundcheck.provider.Finding;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A finding as stored in the database. */
@MappedEntity("finding")
record FindingRow(
        @Id String idempotencyKey,
        @Id String findingId,
        CheckType checkType,
        @Nullable String screeningType,
        String summary,
        boolean inNotice) {

    static FindingRow of(String orderKey, FindingOnFile finding) {
        return new FindingRow(
                orderKey,
                finding.id(),
                finding.finding().check(),
                finding.finding().type().orElse(null),
                finding.finding().summary(),
                finding.inNotice());
    }

    FindingOnFile finding() {
        return new FindingOnFile(
                new Finding(findingId, checkType, Optional.ofNullable(screeningType), summary), inNotice);
    }

    /** Leaves out the content, so that no log reveals it. */
    @Override
    public String toString() {
        return "finding " + findingId;
    }
}
