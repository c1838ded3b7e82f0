package hiring.benchmarks.pages;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What kinds of pages have in common for those who ask for them. */
enum Family {
    APPLICATION("one application"),
    SEARCH("search"),
    PAGING("the next page|a deep page"),
    OVERVIEW("overview|counts|needs attention"),
    FILTERS("filters and orders");

    private final Pattern beginnings;

    Family(String beginnings) {
        this.beginnings = Pattern.compile(beginnings);
    }

    /** That of a kind; whatever is none of the others filters or sorts the list. */
    static Family of(String kind) {
        return Arrays.stream(values())
                .filter(family -> family.beginnings.matcher(kind).lookingAt())
                .findFirst()
                .orElse(FILTERS);
    }

    /** As the report names it. */
    String words() {
        return beginnings.pattern().replace("|", ", ");
    }
}
