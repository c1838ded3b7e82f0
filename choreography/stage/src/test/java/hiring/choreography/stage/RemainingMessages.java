package hiring.choreography.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The order in which the remaining messages arrive in the end. */
final class RemainingMessages {

    private static final int LARGEST_BATCH = 5;
    private static final int ONE_IN = 6;

    private final boolean inOrder;
    private final Random random;

    RemainingMessages(long order) {
        inOrder = order == 0;
        random = new Random(order);
    }

    int receiverOf(int participants) {
        return inOrder ? 0 : random.nextInt(participants);
    }

    List<PickedMessage> picksOf(MessageQueue queue) {
        if (inOrder) {
            return List.of(new PickedMessage(0, false));
        }
        List<PickedMessage> picks = new ArrayList<>();
        for (int left = 1 + random.nextInt(LARGEST_BATCH); left > 0; left--) {
            picks.add(new PickedMessage(random.nextInt(queue.size()), random.nextInt(ONE_IN) == 0));
        }
        return picks;
    }
}
