package hiring.offer.typesetting;

import java.util.List;

/**
 * Programs that extract text see a line from left to right and infer from its letters what runs from right to left. Marks of
 * direction help where the letters do not suffice, as they do in any plain text.
 */
final class DirectionMarks {

    private static final String LEFT_TO_RIGHT = "\u200E";
    private static final String RIGHT_TO_LEFT = "\u200F";
    private static final String NONE = "";

    private final List<Run> line;
    private final boolean leftToRightAround;

    /** @param line from left to right */
    DirectionMarks(List<ShapedRun> line) {
        this.line = line.stream().map(ShapedRun::run).toList();
        this.leftToRightAround = this.line.stream()
                .anyMatch(run -> !run.isAmongRightToLeft() && !run.text().isBlank());
    }

    /** The mark that the left end of a run needs; empty if it needs none. */
    String left(int place) {
        if (!isAmongRightToLeft(place) || isAmongRightToLeft(place - 1)) {
            return NONE;
        }
        // a line that begins like this passes for one that runs from right to left
        String start = place == 0 && leftToRightAround ? LEFT_TO_RIGHT : NONE;
        return start + (line.get(place).hasLetterLeft() ? NONE : RIGHT_TO_LEFT);
    }

    /** The mark that the right end of a run needs; empty if it needs none. */
    String right(int place) {
        boolean ends = isAmongRightToLeft(place) && !isAmongRightToLeft(place + 1);
        return ends && !line.get(place).hasLetterRight() ? RIGHT_TO_LEFT : NONE;
    }

    private boolean isAmongRightToLeft(int place) {
        return place >= 0 && place < line.size() && line.get(place).isAmongRightToLeft();
    }
}
