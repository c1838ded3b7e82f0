package hiring.benchmarks.load;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a tale, as {@code COPY} writes it, with gaps where another application has other words.
 *
 * @param pieces what stands in it, in order
 */
record Mould(List<Piece> pieces) {

    private static final Pattern GAP =
            Pattern.compile("(?<number>9000\\d{8})|(?<time>2020-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ)|" + Tale.FIRST_NAME
                    + "|" + Tale.LAST_NAME + "|" + Tale.POSITION + "|" + Tale.ASSIGNEE);

    /** What stands at a place of a row. */
    interface Piece {
        byte[] of(Candidate candidate);
    }

    /** The mould of a row's text. */
    static Mould of(String row) {
        List<Piece> pieces = new ArrayList<>();
        Matcher gap = GAP.matcher(row);
        int end = 0;
        while (gap.find()) {
            pieces.add(literal(row.substring(end, gap.start())));
            pieces.add(gap.group("time") == null ? word(gap.group()) : time(Instant.parse(gap.group())));
            end = gap.end();
        }
        pieces.add(literal(row.substring(end)));
        return new Mould(List.copyOf(pieces));
    }

    private static Piece literal(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return candidate -> bytes;
    }

    private static Piece time(Instant told) {
        long offset = Duration.between(Tale.BEGINNING, told).toSeconds();
        return candidate -> candidate.at(offset);
    }

    private static Piece word(String gap) {
        return switch (gap) {
            case Tale.FIRST_NAME -> Candidate::firstName;
            case Tale.LAST_NAME -> Candidate::lastName;
            case Tale.POSITION -> Candidate::position;
            case Tale.ASSIGNEE -> Candidate::assignee;
            default -> Candidate::number;
        };
    }
}
