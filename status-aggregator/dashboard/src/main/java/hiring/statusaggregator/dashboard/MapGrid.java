package hiring.statusaggregator.dashboard;

import hiring.choreography.process.StageName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the services of a map stand, in pixels; every column in the middle of the height, which begins at 0. */
final class MapGrid {

    static final int BOX_WIDTH = 172;
    static final int BOX_HEIGHT = 84;

    private static final int BETWEEN_COLUMNS = 118;
    private static final int BETWEEN_ROWS = 52;

    private final Map<StageName, Spot> spots = new HashMap<>();
    private final int columns;
    private final int height;

    /**
     * A place in a column.
     *
     * @param x of the box's left edge
     * @param y of its upper edge
     */
    record Spot(int column, int row, int x, int y, boolean isTop, boolean isBottom) {

        int right() {
            return x + BOX_WIDTH;
        }

        int bottom() {
            return y + BOX_HEIGHT;
        }

        int middle() {
            return y + BOX_HEIGHT / 2;
        }
    }

    MapGrid(List<List<StageName>> layout) {
        columns = layout.size();
        height = tall(layout.stream().mapToInt(List::size).max().orElse(0));
        for (int column = 0; column < layout.size(); column++) {
            place(column, layout.get(column));
        }
    }

    private void place(int column, List<StageName> services) {
        int top = (height - tall(services.size())) / 2;
        for (int row = 0; row < services.size(); row++) {
            spots.put(
                    services.get(row),
                    new Spot(
                            column,
                            row,
                            column * (BOX_WIDTH + BETWEEN_COLUMNS),
                            top + row * (BOX_HEIGHT + BETWEEN_ROWS),
                            row == 0,
                            row == services.size() - 1));
        }
    }

    private static int tall(int rows) {
        return rows == 0 ? 0 : rows * (BOX_HEIGHT + BETWEEN_ROWS) - BETWEEN_ROWS;
    }

    boolean has(StageName service) {
        return spots.containsKey(service);
    }

    /** @throws IllegalArgumentException if it stands nowhere */
    Spot spot(StageName service) {
        Spot spot = spots.get(service);
        if (spot == null) {
            throw new IllegalArgumentException(service + " is not on the map");
        }
        return spot;
    }

    int width() {
        return columns == 0 ? 0 : columns * (BOX_WIDTH + BETWEEN_COLUMNS) - BETWEEN_COLUMNS;
    }

    int height() {
        return height;
    }
}
