package hiring.choreography.replay;

import hiring.choreography.control.ControlMessageHandler;
import hiring.choreography.control.ReplayRequest;
import hiring.choreography.database.Transactions;
import hiring.choreography.outbox.Relay;
import jakarta.inject.Singleton;

/** Another service's requests that events be sent again. */
@Singleton
final class ReplayRequests implements ControlMessageHandler<ReplayRequest> {

    private final ReplayService service;
    private final Transactions transactions;
    private final Relay relay;

    ReplayRequests(ReplayService service, Transactions transactions, Relay relay) {
        this.service = service;
        this.transactions = transactions;
        this.relay = relay;
    }

    @Override
    public Class<ReplayRequest> kind() {
        return ReplayRequest.class;
    }

    @Override
    public void handle(ReplayRequest request) {
        service.replay(request.to(), request.selection(), request.batched(), request.ticket());
        transactions.afterCommit(relay::wakeForReplay);
    }
}
