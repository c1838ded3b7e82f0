package hiring.statusaggregator.dashboard;

import hiring.choreography.process.StageName;
import hiring.pages.Messages;
import hiring.statusaggregator.owner.RemoteDeadLetters;
import java.util.List;

/** The dead letters of the other services that have answered. */
record RemoteDeadLettersView(Messages messages, List<RemoteDeadLetters> lots) {

    List<RemoteDeadLetters> some() {
        return lots.stream().filter(lot -> !lot.events().isEmpty()).toList();
    }

    /** The services that do not answer, in a sentence; empty if all do. */
    String silent() {
        List<StageName> silent = lots.stream()
                .filter(lot -> !lot.hasAnswered())
                .map(RemoteDeadLetters::stage)
                .toList();
        return silent.isEmpty() ? "" : messages.of("attention.silent", messages.the(silent));
    }

    String address(RemoteDeadLetters lot, RemoteDeadLetters.Event event) {
        return AttentionPage.ADDRESS + "/elsewhere/" + lot.stage() + "/" + event.id() + "/redrive";
    }
}
