package hiring.statusaggregator.dashboard;

import hiring.choreography.journey.ApplicationId;
import hiring.statusaggregator.feed.Place;
import java.util.List;

/**
 * An overview that somebody has open.
 *
 * @param shown the applications on it
 * @param seen the place of the last change that it shows
 * @param told the place of the change that it was told of
 * @param hasOthers whether its table has a column for other stages
 * @param hasEnough whether it already says that there is something else that it would show by now
 */
record OpenPage(Query query, List<ApplicationId> shown, Place seen, Place told, boolean hasOthers, boolean hasEnough) {}
