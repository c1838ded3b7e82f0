package hiring.statusaggregator.dashboard;

import hiring.pages.Messages;
import hiring.statusaggregator.owner.ServiceEndpoint;
import hiring.statusaggregator.owner.StageWork;
import hiring.statusaggregator.owner.StageWorkQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The model of the page with a user's own work.
 *
 * @param stages the work at each of the user's stages
 * @param operations empty unless the user is an operator
 * @param now when the page was rendered
 */
record WorkPage(
        Messages messages, Viewer viewer, List<StageWork> stages, Optional<Operations> operations, Instant now) {

    static final String ADDRESS = "/work";

    String title(StageWork work) {
        return messages.title(work.stage());
    }

    /** Why a stage's work is not listed, or that there is none; an empty text if there is some. */
    String notice(StageWork work) {
        return switch (work.answer()) {
            case GIVEN -> work.assigned().isEmpty() && work.unassigned().isEmpty() ? messages.of("work.none") : "";
            case REFUSED -> messages.of("actions.refused");
            case NONE -> messages.of("work.silent", messages.the(work.stage()));
            case NOT_ASKED -> messages.of("actions.unknown");
        };
    }

    /** Says that not all is listed; an empty text if all is. */
    String rest(StageWork work) {
        return work.isWhole() ? "" : messages.of("work.more", StageWorkQuery.MOST);
    }

    String candidate(StageWork.Item item) {
        return item.candidate().isEmpty() ? messages.of("table.name-missing") : item.candidate();
    }

    String actions(StageWork.Item item) {
        return item.actions().stream().map(messages::action).collect(Collectors.joining(" · "));
    }

    /** The page with a stage's commands; an empty text if it is not known. */
    String apiPage(StageWork work) {
        return work.owner().map(ServiceEndpoint::apiPage).orElse("");
    }
}
