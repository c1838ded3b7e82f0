package hiring.benchmarks.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Random names with a realistic distribution: few common names and many rare ones. */
final class People {

    private static final List<String> SENIORITIES =
            List.of("Junior", "Senior", "Lead", "Assistant", "Principal", "Temporary");
    private static final List<String> CRAFTS = List.of(
            "Engineer",
            "Nurse",
            "Accountant",
            "Driver",
            "Designer",
            "Electrician",
            "Analyst",
            "Teacher",
            "Cook",
            "Machinist",
            "Librarian",
            "Gardener",
            "Pharmacist",
            "Translator",
            "Clerk");
    private static final List<String> PLACES = List.of("Hamburg", "Lyon", "Kraków", "Porto");

    /** The higher, the more even is the distribution. */
    private static final double EVENNESS = 4;

    private final Skewed firstNames = new Skewed(read("first-names.txt"));
    private final Skewed lastNames = new Skewed(read("last-names.txt"));
    private final Skewed positions = new Skewed(positions());

    String firstName(Random random) {
        String name = firstNames.draw(random);
        return random.nextInt(25) == 0 ? name + "-" + firstNames.draw(random) : name;
    }

    String lastName(Random random) {
        String name = lastNames.draw(random);
        return random.nextInt(15) == 0 ? name + "-" + lastNames.draw(random) : name;
    }

    String position(Random random) {
        return positions.draw(random);
    }

    String assignee(Random random) {
        return "recruiter-" + random.nextInt(1, 61);
    }

    private static List<String> positions() {
        List<String> all = new ArrayList<>();
        CRAFTS.forEach(craft -> SENIORITIES.forEach(
                seniority -> PLACES.forEach(place -> all.add(seniority + " " + craft + ", " + place))));
        return all;
    }

    private static List<String> read(String file) {
        try (InputStream names = People.class.getResourceAsStream(file)) {
            if (names == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(line -> List.of(line.strip().split(" +", -1)).stream())
                    .filter(name -> !name.isEmpty())
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Draws the first most often, and every other one less often than the one before. */
    private static final class Skewed {

        private final List<String> words;
        private final double[] sums;

        Skewed(List<String> words) {
            this.words = words;
            this.sums = new double[words.size()];
            double sum = 0;
            for (int place = 0; place < sums.length; place++) {
                double rank = place + EVENNESS;
                sum += 1 / (rank * Math.sqrt(rank));
                sums[place] = sum;
            }
        }

        String draw(Random random) {
            double drawn = random.nextDouble() * sums[sums.length - 1];
            int place = Arrays.binarySearch(sums, drawn);
            return words.get(place < 0 ? -place - 1 : place);
        }
    }
}
