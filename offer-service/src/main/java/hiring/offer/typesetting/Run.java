package hiring.offer.typesetting;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A part of a line that has one font and one direction.
 *
 * @param level how deep it is embedded by the Unicode bidirectional algorithm; odd from right to left
 */
record Run(String text, Typeface typeface, int level) {

    /**
     * The runs of a line as they stand from left to right.
     *
     * @param rightToLeft the direction of the paragraph
     */
    static List<Run> of(String line, boolean rightToLeft, boolean bold, Typefaces typefaces) {
        if (line.isEmpty()) {
            return List.of();
        }
        Bidi bidi = new Bidi(line, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        return IntStream.range(0, count)
                .map(place -> order[place])
                .mapToObj(run -> ofOneDirection(
                        line.substring(bidi.getRunStart(run), bidi.getRunLimit(run)), levels[run], bold, typefaces))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Run> ofOneDirection(String text, int level, boolean bold, Typefaces typefaces) {
        List<Run> runs = new ArrayList<>();
        Optional<Typeface> current = Optional.empty();
        int start = 0;
        for (Cluster cluster : Cluster.of(text)) {
            Typeface next = typefaces.of(cluster, current, bold);
            if (current.isPresent() && current.get() != next) {
                runs.add(new Run(text.substring(start, cluster.start()), current.get(), level));
                start = cluster.start();
            }
            current = Optional.of(next);
        }
        int last = start;
        current.ifPresent(font -> runs.add(new Run(text.substring(last), font, level)));
        if (isOdd(level)) {
            Collections.reverse(runs);
        }
        return runs;
    }

    boolean isRightToLeft() {
        return isOdd(level);
    }

    /** Whether it is written from right to left, or stands in text that is. */
    boolean isAmongRightToLeft() {
        return level > 0;
    }

    /** Whether its left end has a letter of a right-to-left script; spaces, signs, digits and marks are none. */
    boolean hasLetterLeft() {
        return isRightToLeft() && isRightToLeftLetter(text.codePointBefore(text.length()));
    }

    /** Whether its right end has a letter of a right-to-left script. */
    boolean hasLetterRight() {
        return isRightToLeft() && isRightToLeftLetter(text.codePointAt(0));
    }

    private static boolean isRightToLeftLetter(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isOdd(int level) {
        return level % 2 == 1;
    }
}
