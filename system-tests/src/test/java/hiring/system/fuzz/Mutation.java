package hiring.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * One error that is inserted into a body.
 *
 * @param where the index of a member of all objects and arrays, modulo their number
 */
record Mutation(Kind kind, int where, JsonNode value) {

    enum Kind {
        REPLACE,
        REMOVE,
        ADD,
        REPEAT
    }

    /** A member of an object, or an element of an array. */
    private record Spot(ContainerNode<?> container, String name, int index) {

        void put(JsonNode value) {
            if (container instanceof ObjectNode object) {
                object.set(name, value);
            } else if (container instanceof ArrayNode array) {
                array.set(index, value);
            }
        }

        void remove() {
            if (container instanceof ObjectNode object) {
                object.remove(name);
            } else if (container instanceof ArrayNode array) {
                array.remove(index);
            }
        }

        void add(JsonNode value, int times) {
            if (container instanceof ObjectNode object) {
                object.set("extra", value);
            } else if (container instanceof ArrayNode array) {
                for (int i = 0; i < times; i++) {
                    array.add(value);
                }
            }
        }
    }

    static Arbitrary<Mutation> any() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(10, Kind.REPLACE),
                                Tuple.of(2, Kind.REMOVE),
                                Tuple.of(1, Kind.ADD),
                                Tuple.of(1, Kind.REPEAT)),
                        Arbitraries.integers().between(0, 1000),
                        EdgeCaseValues.any())
                .as(Mutation::new);
    }

    /** Returns a changed copy of a body. */
    JsonNode applyTo(JsonNode body) {
        JsonNode changed = body.deepCopy();
        List<Spot> spots = spots(changed);
        if (spots.isEmpty()) {
            return kind == Kind.REPLACE ? value : changed;
        }
        Spot spot = spots.get(where % spots.size());
        switch (kind) {
            case REPLACE -> spot.put(value);
            case REMOVE -> spot.remove();
            case ADD -> spot.add(value, 1);
            case REPEAT -> spot.add(JsonNodeFactory.instance.numberNode(where), where);
        }
        return changed;
    }

    private static List<Spot> spots(JsonNode node) {
        List<Spot> spots = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                spots.add(new Spot(object, member.getKey(), -1));
                spots.addAll(spots(member.getValue()));
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                spots.add(new Spot(array, "", i));
                spots.addAll(spots(array.get(i)));
            }
        }
        return spots;
    }
}
