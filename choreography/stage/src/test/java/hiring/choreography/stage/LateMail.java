package hiring.choreography.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** How the letters arrive that are left in the end. */
final class LateMail {

    private static final int LARGEST_BATCH = 5;
    private static final int ONE_IN = 6;

    private final boolean inOrder;
    private final Random random;

    LateMail(long order) {
        inOrder = order == 0;
        random = new Random(order);
    }

    int whoOf(int seats) {
        return inOrder ? 0 : random.nextInt(seats);
    }

    List<Pick> picksOf(Mailbox mail) {
        if (inOrder) {
            return List.of(new Pick(0, false));
        }
        List<Pick> picks = new ArrayList<>();
        for (int left = 1 + random.nextInt(LARGEST_BATCH); left > 0; left--) {
            picks.add(new Pick(random.nextInt(mail.size()), random.nextInt(ONE_IN) == 0));
        }
        return picks;
    }
}
