package hiring.benchmarks.load;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a script in the format of {@code COPY}, with placeholders for the values that differ between applications.
 *
 * @param pieces its parts, in order
 */
record RowTemplate(List<Piece> pieces) {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?<number>9000\\d{8})|(?<time>2020-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ)|"
                    + ApplicationScript.FIRST_NAME + "|" + ApplicationScript.LAST_NAME + "|"
                    + ApplicationScript.POSITION + "|" + ApplicationScript.ASSIGNEE);

    /** A part of a row. */
    interface Piece {
        byte[] of(Candidate candidate);
    }

    /** Parses the text of a row. */
    static RowTemplate of(String row) {
        List<Piece> pieces = new ArrayList<>();
        Matcher placeholder = PLACEHOLDER.matcher(row);
        int end = 0;
        while (placeholder.find()) {
            pieces.add(literal(row.substring(end, placeholder.start())));
            pieces.add(
                    placeholder.group("time") == null
                            ? word(placeholder.group())
                            : time(Instant.parse(placeholder.group())));
            end = placeholder.end();
        }
        pieces.add(literal(row.substring(end)));
        return new RowTemplate(List.copyOf(pieces));
    }

    private static Piece literal(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return candidate -> bytes;
    }

    private static Piece time(Instant time) {
        long offset = Duration.between(ApplicationScript.BEGINNING, time).toSeconds();
        return candidate -> candidate.at(offset);
    }

    private static Piece word(String placeholder) {
        return switch (placeholder) {
            case ApplicationScript.FIRST_NAME -> Candidate::firstName;
            case ApplicationScript.LAST_NAME -> Candidate::lastName;
            case ApplicationScript.POSITION -> Candidate::position;
            case ApplicationScript.ASSIGNEE -> Candidate::assignee;
            default -> Candidate::number;
        };
    }
}
