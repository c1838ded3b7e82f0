package hiring.choreography.people;

import java.util.stream.IntStream;

/**
 * The number of typing errors between two texts: letters that are missing, added, replaced, or swapped with their neighbour
 * (the distance of Damerau and Levenshtein, in the form in which no letter is changed twice).
 */
final class EditDistance {

    private final int[] one;
    private final int[] other;
    private final int[][] errors;

    private EditDistance(int[] one, int[] other) {
        this.one = one;
        this.other = other;
        this.errors = new int[one.length + 1][other.length + 1];
    }

    static int between(String one, String other) {
        return new EditDistance(one.codePoints().toArray(), other.codePoints().toArray()).counted();
    }

    private int counted() {
        for (int first = 0; first <= one.length; first++) {
            for (int second = 0; second <= other.length; second++) {
                errors[first][second] = of(first, second);
            }
        }
        return errors[one.length][other.length];
    }

    /** Returns the errors between the beginnings of both texts with some lengths. */
    private int of(int first, int second) {
        if (first == 0 || second == 0) {
            return first + second;
        }
        int replaced = one[first - 1] == other[second - 1] ? 0 : 1;
        int swapped = isSwapped(first, second) ? errors[first - 2][second - 2] + 1 : Integer.MAX_VALUE;
        return IntStream.of(
                        errors[first - 1][second] + 1,
                        errors[first][second - 1] + 1,
                        errors[first - 1][second - 1] + replaced,
                        swapped)
                .min()
                .orElseThrow();
    }

    private boolean isSwapped(int first, int second) {
        return first > 1 && second > 1 && one[first - 1] == other[second - 2] && one[first - 2] == other[second - 1];
    }
}
