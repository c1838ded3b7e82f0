package hiring.statusaggregator.dashboard;

import hiring.choreography.process.StageName;
import hiring.statusaggregator.dashboard.MapGrid.Spot;
import hiring.statusaggregator.dashboard.MapRoute.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds a way for every line of a map: to the next column in a curve, to a neighbour of the same column straight down or up,
 * and to all others above the boxes, or below them, each in a lane that it shares with no line beside it.
 */
final class MapRouting {

    private static final int LANE = 30;
    private static final int GUTTER = 16;
    private static final int BETWEEN_OPPOSITES = 76;

    private final MapGrid grid;
    private final Map<MapArrow, MapRoute> routes = new HashMap<>();
    private final Lanes above = new Lanes();
    private final Lanes below = new Lanes();

    MapRouting(MapGrid grid, List<MapArrow> arrows) {
        this.grid = grid;
        List<MapArrow> far = new ArrayList<>();
        for (MapArrow arrow : arrows) {
            Spot from = grid.spot(arrow.from());
            Spot to = grid.spot(arrow.to());
            if (to.column() == from.column() + 1) {
                routes.put(arrow, MapRoute.curve(rightOf(from), leftOf(to)));
            } else if (isNeighbour(from, to)) {
                routes.put(arrow, straight(from, to, hasOpposite(arrow, arrows)));
            } else {
                far.add(arrow);
                (goesAbove(from, to) ? above : below).arrows.add(arrow);
            }
        }
        above.settle(true);
        below.settle(false);
        far.forEach(arrow -> routes.put(arrow, around(arrow)));
    }

    MapRoute route(MapArrow arrow) {
        MapRoute route = routes.get(arrow);
        if (route == null) {
            throw new IllegalArgumentException("no such line: " + arrow);
        }
        return route;
    }

    /** How much room is needed over the boxes. */
    int roomAbove() {
        return above.room();
    }

    /** How much room is needed under them. */
    int roomBelow() {
        return below.room();
    }

    private static Point rightOf(Spot spot) {
        return new Point(spot.right(), spot.middle());
    }

    private static Point leftOf(Spot spot) {
        return new Point(spot.x(), spot.middle());
    }

    private static boolean isNeighbour(Spot from, Spot to) {
        return from.column() == to.column() && Math.abs(from.row() - to.row()) == 1;
    }

    private static boolean hasOpposite(MapArrow arrow, List<MapArrow> arrows) {
        return arrows.stream()
                .anyMatch(other -> other.from().equals(arrow.to()) && other.to().equals(arrow.from()));
    }

    private static MapRoute straight(Spot from, Spot to, boolean hasOpposite) {
        boolean isDown = to.row() > from.row();
        int aside = hasOpposite ? BETWEEN_OPPOSITES / 2 : 0;
        int x = from.x() + MapGrid.BOX_WIDTH / 2 + (isDown ? -aside : aside);
        Point begin = new Point(x, isDown ? from.bottom() : from.y());
        Point end = new Point(x, isDown ? to.y() : to.bottom());
        return MapRoute.corners(List.of(begin, end), new Point(x, (begin.y() + end.y()) / 2));
    }

    /** Forward above and back below, unless a box would be in the way. */
    private static boolean goesAbove(Spot from, Spot to) {
        boolean isOpenAbove = from.isTop() && to.isTop();
        boolean isOpenBelow = from.isBottom() && to.isBottom();
        return to.column() > from.column() ? isOpenAbove || !isOpenBelow : !isOpenBelow && isOpenAbove;
    }

    private MapRoute around(MapArrow arrow) {
        Spot from = grid.spot(arrow.from());
        Spot to = grid.spot(arrow.to());
        boolean isAbove = above.arrows.contains(arrow);
        Lanes lanes = isAbove ? above : below;
        int y = lanes.y(arrow, isAbove);
        int leaves = lanes.leaves(arrow);
        int arrives = lanes.arrives(arrow);
        List<Point> points = new ArrayList<>();
        if (isOpen(from, isAbove)) {
            points.add(new Point(leaves, isAbove ? from.y() : from.bottom()));
        } else {
            points.add(new Point(from.right(), from.middle() + GUTTER));
            points.add(new Point(leaves, from.middle() + GUTTER));
        }
        points.add(new Point(leaves, y));
        points.add(new Point(arrives, y));
        if (isOpen(to, isAbove)) {
            points.add(new Point(arrives, isAbove ? to.y() : to.bottom()));
        } else {
            points.add(new Point(arrives, to.middle() - GUTTER));
            points.add(new Point(to.x(), to.middle() - GUTTER));
        }
        return MapRoute.corners(points, new Point((leaves + arrives) / 2, y));
    }

    private static boolean isOpen(Spot spot, boolean above) {
        return above ? spot.isTop() : spot.isBottom();
    }

    /** The lanes on one side of the boxes. */
    private final class Lanes {

        private final List<MapArrow> arrows = new ArrayList<>();
        private final Map<MapArrow, Integer> leaves = new HashMap<>();
        private final Map<MapArrow, Integer> arrives = new HashMap<>();
        private final List<List<MapArrow>> lanes = new ArrayList<>();

        private void settle(boolean isAbove) {
            arrows.forEach(arrow -> {
                leaves.put(
                        arrow,
                        end(
                                arrow,
                                arrow.from(),
                                isAbove,
                                grid.spot(arrow.from()).right() + GUTTER));
                arrives.put(
                        arrow,
                        end(arrow, arrow.to(), isAbove, grid.spot(arrow.to()).x() - GUTTER));
            });
            arrows.stream()
                    .sorted(Comparator.comparingInt(arrow -> Math.abs(arrives(arrow) - leaves(arrow))))
                    .forEach(this::intoALane);
        }

        /** Lines share an edge of a box evenly, in the order of where they lead, so that they do not cross there. */
        private int end(MapArrow arrow, StageName service, boolean isAbove, int gutter) {
            Spot spot = grid.spot(service);
            if (!isOpen(spot, isAbove)) {
                return gutter;
            }
            List<MapArrow> sharing = arrows.stream()
                    .filter(other -> other.from().equals(service) || other.to().equals(service))
                    .sorted(Comparator.comparingInt((MapArrow other) -> otherEnd(other, service))
                            .thenComparing(MapArrow::to))
                    .toList();
            return spot.x() + MapGrid.BOX_WIDTH * (sharing.indexOf(arrow) + 1) / (sharing.size() + 1);
        }

        private int otherEnd(MapArrow arrow, StageName service) {
            return grid.spot(arrow.from().equals(service) ? arrow.to() : arrow.from())
                    .x();
        }

        private void intoALane(MapArrow arrow) {
            for (List<MapArrow> lane : lanes) {
                if (lane.stream().noneMatch(other -> areInTheWay(arrow, other))) {
                    lane.add(arrow);
                    return;
                }
            }
            lanes.add(new ArrayList<>(List.of(arrow)));
        }

        private boolean areInTheWay(MapArrow one, MapArrow other) {
            return left(one) - GUTTER < right(other) && left(other) - GUTTER < right(one);
        }

        private int left(MapArrow arrow) {
            return Math.min(leaves(arrow), arrives(arrow));
        }

        private int right(MapArrow arrow) {
            return Math.max(leaves(arrow), arrives(arrow));
        }

        private int leaves(MapArrow arrow) {
            return leaves.getOrDefault(arrow, 0);
        }

        private int arrives(MapArrow arrow) {
            return arrives.getOrDefault(arrow, 0);
        }

        private int y(MapArrow arrow, boolean isAbove) {
            int lane = 0;
            while (!lanes.get(lane).contains(arrow)) {
                lane++;
            }
            int away = LANE + lane * LANE;
            return isAbove ? -away : grid.height() + away;
        }

        private int room() {
            return lanes.isEmpty() ? 0 : (lanes.size() + 1) * LANE - LANE / 2;
        }
    }
}
