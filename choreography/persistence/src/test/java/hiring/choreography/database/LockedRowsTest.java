package hiring.choreography.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LockedRowsTest {

    private final Map<Long, String> table = new TreeMap<>();
    private final List<String> statements = new ArrayList<>();

    @Test
    void rows_that_are_there_take_one_statement() {
        table.put(1L, "written");

        assertThat(lockOrMake(1L)).isEqualTo(Map.of(1L, "written"));
        assertThat(statements).containsExactly("lock");
    }

    @Test
    void missing_rows_are_made_and_need_no_second_look() {
        table.put(1L, "written");

        assertThat(lockOrMake(1L, 2L)).isEqualTo(Map.of(1L, "written", 2L, "empty"));
        assertThat(statements).containsExactly("lock", "make [2]");
    }

    @Test
    void rows_that_another_transaction_inserted_meanwhile_are_read_again() {
        Map<Long, String> locked = LockedRows.lockOrMake(
                List.of(1L),
                this::lock,
                missing -> {
                    table.put(1L, "written by another");
                    return 0;
                },
                key -> "empty");

        assertThat(locked).isEqualTo(Map.of(1L, "written by another"));
    }

    private Map<Long, String> lockOrMake(Long... keys) {
        return LockedRows.lockOrMake(List.of(keys), this::lock, this::make, key -> "empty");
    }

    private Map<Long, String> lock() {
        statements.add("lock");
        return new HashMap<>(table);
    }

    private int make(Set<Long> missing) {
        statements.add("make " + missing);
        return missing.size();
    }
}
