package hiring.statusaggregator.dashboard;

import hiring.pages.Messages;
import hiring.statusaggregator.explanation.Flow;
import hiring.statusaggregator.projection.ApplicationProjection;
import java.util.List;

/**
 * A flow as it is drawn, in pixels from the top left.
 *
 * @param messages what it shows, for those who do not see it
 */
record FlowDrawing(int width, int height, List<Box> boxes, List<String> lines, String messages) {

    static final int BOX_WIDTH = 176;
    static final int BOX_HEIGHT = 58;

    private static final int BETWEEN_COLUMNS = 48;
    private static final int BETWEEN_ROWS = 18;
    private static final int MARGIN = 2;
    private static final int LONGEST_TITLE = 22;

    /** A stage: its title on one line, its status on the next. */
    record Box(int x, int y, String title, Chip chip, String status) {}

    static FlowDrawing of(Flow flow, ApplicationProjection projection, Messages messages) {
        int rows = flow.columns().stream().mapToInt(List::size).max().orElse(0);
        int height = rows * (BOX_HEIGHT + BETWEEN_ROWS) - BETWEEN_ROWS + 2 * MARGIN;
        List<Box> boxes = flow.columns().stream()
                .flatMap(column -> column.stream().map(node -> box(node, column.size(), height, projection, messages)))
                .toList();
        return new FlowDrawing(
                flow.columns().size() * (BOX_WIDTH + BETWEEN_COLUMNS) - BETWEEN_COLUMNS + 2 * MARGIN,
                height,
                boxes,
                flow.edges().stream().map(edge -> line(edge, flow, height)).toList(),
                String.join(
                        ", ",
                        boxes.stream()
                                .map(box -> box.title() + ": " + box.status())
                                .toList()));
    }

    private static Box box(
            Flow.Node node, int inColumn, int height, ApplicationProjection projection, Messages messages) {
        Chip chip = Chip.of(node.stage(), projection);
        return new Box(
                x(node),
                y(node, inColumn, height),
                shortened(messages.title(node.stage())),
                chip,
                messages.status(chip.sign()));
    }

    private static int x(Flow.Node node) {
        return MARGIN + node.column() * (BOX_WIDTH + BETWEEN_COLUMNS);
    }

    /** A column stands in the middle of the height. */
    private static int y(Flow.Node node, int inColumn, int height) {
        int column = inColumn * (BOX_HEIGHT + BETWEEN_ROWS) - BETWEEN_ROWS;
        return (height - column) / 2 + node.row() * (BOX_HEIGHT + BETWEEN_ROWS);
    }

    private static String line(Flow.Edge edge, Flow flow, int height) {
        int fromX = x(edge.from()) + BOX_WIDTH;
        int fromY = y(edge.from(), flow.columns().get(edge.from().column()).size(), height) + BOX_HEIGHT / 2;
        int toX = x(edge.to());
        int toY = y(edge.to(), flow.columns().get(edge.to().column()).size(), height) + BOX_HEIGHT / 2;
        int bend = toX - BETWEEN_COLUMNS / 2;
        return "M%d %d H%d C%d %d %d %d %d %d"
                .formatted(fromX, fromY, bend - BETWEEN_COLUMNS / 2, bend, fromY, bend, toY, toX, toY);
    }

    private static String shortened(String title) {
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE - 1) + "…" : title;
    }
}
