package hiring.statusaggregator.dashboard;

import hiring.choreography.people.PeopleDirectory;
import hiring.choreography.text.Identifier;
import hiring.statusaggregator.cache.AnswerCache;
import hiring.statusaggregator.status.FilterValues;
import hiring.statusaggregator.status.FilterValuesQuery;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;

/** What the filters suggest, looked up at most once a minute for all pages together. */
@Singleton
class Suggestions {

    private static final Duration KEPT = Duration.ofMinutes(1);

    /** A list of suggestions is to stay quick to load; whose name is not in it can still be typed. */
    private static final int MOST_OF_THE_DIRECTORY = 1_000;

    private final FilterValuesQuery values;
    private final PeopleDirectory directory;
    private final AnswerCache<String, FilterSuggestions> cached;

    Suggestions(FilterValuesQuery values, PeopleDirectory directory, Clock clock) {
        this.values = values;
        this.directory = directory;
        this.cached = new AnswerCache<>(all -> find(), clock, KEPT, 1);
    }

    FilterSuggestions all() {
        return cached.to("");
    }

    private FilterSuggestions find() {
        FilterValues found = values.find();
        return new FilterSuggestions(found.positions(), found.processes(), people(found.people()));
    }

    /** The users who can be given work, and those who have some, among them former colleagues; each once, however they are written. */
    private List<SuggestedPerson> people(List<String> busy) {
        TreeMap<String, SuggestedPerson> byKey = new TreeMap<>();
        directory.withRoles(StageTeam.allRoles()).stream()
                .limit(MOST_OF_THE_DIRECTORY)
                .forEach(user -> byKey.put(Identifier.key(user.name()), SuggestedPerson.of(user)));
        busy.forEach(name -> byKey.putIfAbsent(
                Identifier.key(name),
                directory.find(name).map(SuggestedPerson::of).orElseGet(() -> SuggestedPerson.unlisted(name))));
        return List.copyOf(byKey.values());
    }
}
