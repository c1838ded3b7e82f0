package hiring.benchmarks.pages;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Groups of kinds of pages in the report. */
enum PageGroup {
    APPLICATION("one application"),
    SEARCH("search"),
    PAGING("the next page|a deep page"),
    OVERVIEW("overview|counts|needs attention"),
    FILTERS("filters and orders");

    private final Pattern beginnings;

    PageGroup(String beginnings) {
        this.beginnings = Pattern.compile(beginnings);
    }

    /** Returns the group of a kind; by default, filters and orders. */
    static PageGroup of(String kind) {
        return Arrays.stream(values())
                .filter(family -> family.beginnings.matcher(kind).lookingAt())
                .findFirst()
                .orElse(FILTERS);
    }

    /** The name in the report. */
    String words() {
        return beginnings.pattern().replace("|", ", ");
    }
}
