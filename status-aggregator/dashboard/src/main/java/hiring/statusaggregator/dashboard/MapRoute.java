package hiring.statusaggregator.dashboard;

import java.util.List;

/**
 * The way of a line over a map.
 *
 * @param path as SVG writes it
 * @param head the arrow's head, likewise
 * @param x where its label stands, in the middle
 */
record MapRoute(String path, String head, int x, int y) {

    private static final int HEAD = 8;
    private static final int CORNER = 10;

    /** A point. */
    record Point(int x, int y) {

        private Point towards(Point other, int distance) {
            int length = Math.abs(other.x - x) + Math.abs(other.y - y);
            int step = Math.min(distance, length / 2);
            return new Point(x + Integer.signum(other.x - x) * step, y + Integer.signum(other.y - y) * step);
        }
    }

    /** To the right, in a curve; its label stands nearer to where it comes from, where curves are apart. */
    static MapRoute curve(Point from, Point to) {
        int end = to.x() - HEAD;
        int bend = (from.x() + end) / 2;
        String path =
                "M%d %dC%d %d %d %d %d %d".formatted(from.x(), from.y(), bend, from.y(), bend, to.y(), end, to.y());
        return new MapRoute(
                path, head(to, 1, 0), from.x() + (end - from.x()) * 2 / 5, from.y() + (to.y() - from.y()) * 3 / 10);
    }

    /**
     * Along straight lines, each from left to right or up and down, with round corners.
     *
     * @param points two at least
     * @param label where its label stands
     */
    static MapRoute corners(List<Point> points, Point label) {
        Point last = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        StringBuilder path = new StringBuilder("M" + text(points.get(0)));
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            path.append('L').append(text(corner.towards(points.get(i - 1), CORNER)));
            path.append('Q').append(text(corner)).append(' ').append(text(corner.towards(points.get(i + 1), CORNER)));
        }
        path.append('L').append(text(last.towards(before, HEAD)));
        return new MapRoute(
                path.toString(),
                head(last, Integer.signum(last.x() - before.x()), Integer.signum(last.y() - before.y())),
                label.x(),
                label.y());
    }

    private static String head(Point tip, int right, int down) {
        int x = tip.x() - right * (HEAD + 1);
        int y = tip.y() - down * (HEAD + 1);
        int aside = HEAD * 5 / 8;
        return "M%d %dL%d %dL%d %dZ"
                .formatted(tip.x(), tip.y(), x - down * aside, y + right * aside, x + down * aside, y - right * aside);
    }

    private static String text(Point point) {
        return point.x() + " " + point.y();
    }
}
