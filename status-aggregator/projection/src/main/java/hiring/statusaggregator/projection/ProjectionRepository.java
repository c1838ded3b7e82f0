package hiring.statusaggregator.projection;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.search.SearchIndex;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Stores projections in two tables and the words of their names in a third. Every method takes a fixed number of statements,
 * however many projections there are. All changes go through this class, so that the listener misses none.
 */
@Singleton
public final class ProjectionRepository {

    private final StatusTable statuses;
    private final StageTable stages;
    private final SearchIndex words;
    private final List<ProjectionListener> listeners;

    ProjectionRepository(
            StatusTable statuses, StageTable stages, SearchIndex words, List<ProjectionListener> listeners) {
        this.statuses = statuses;
        this.stages = stages;
        this.words = words;
        this.listeners = listeners;
    }

    /** Locks complete projections until the transaction ends, and creates those that do not exist. */
    public Map<ApplicationId, ApplicationProjection> lockOrCreate(Collection<ApplicationId> applications) {
        Map<ApplicationId, ApplicationProjection> locked = new TreeMap<>();
        if (applications.isEmpty()) {
            return locked;
        }
        complete(statuses.lockOrCreate(applications).values())
                .forEach(projection -> locked.put(projection.application(), projection));
        return locked;
    }

    /** Adds the stages' reports to projections. */
    public List<ApplicationProjection> complete(Collection<ApplicationProjection> projections) {
        if (projections.isEmpty()) {
            return List.of();
        }
        Map<ApplicationId, List<StageReport>> reports = stages.find(
                projections.stream().map(ApplicationProjection::application).toList());
        return projections.stream()
                .map(projection -> projection.with(reports.getOrDefault(projection.application(), List.of())))
                .toList();
    }

    /** Saves the projections that have changed. */
    public void save(Map<ApplicationId, ApplicationProjection> before, Collection<ApplicationProjection> after) {
        List<ApplicationProjection> changed = after.stream()
                .filter(projection -> !projection.equals(before.get(projection.application())))
                .toList();
        statuses.save(changed);
        List<StageTable.Row> added = new ArrayList<>();
        List<StageTable.Row> replaced = new ArrayList<>();
        for (ApplicationProjection projection : changed) {
            Map<StageName, StageReport> known =
                    before.getOrDefault(projection.application(), projection).reports();
            for (StageReport report : projection.stages()) {
                StageTable.Row row = new StageTable.Row(projection.application(), report);
                if (!known.containsKey(report.stage())) {
                    added.add(row);
                } else if (!report.equals(known.get(report.stage()))) {
                    replaced.add(row);
                }
            }
        }
        stages.add(added);
        stages.change(replaced);
        rename(before, changed);
        show(among(before, changed), changed);
    }

    private void rename(Map<ApplicationId, ApplicationProjection> before, Collection<ApplicationProjection> changed) {
        Map<ApplicationId, String> renamed = names(changed);
        Map<ApplicationId, String> known = names(among(before, changed));
        renamed.entrySet().removeAll(known.entrySet());
        known.keySet().retainAll(renamed.keySet());
        words.replace(known.keySet(), renamed);
    }

    private static Map<ApplicationId, String> names(Collection<ApplicationProjection> projections) {
        Map<ApplicationId, String> names = new TreeMap<>();
        projections.forEach(projection ->
                projection.form().ifPresent(form -> names.put(projection.application(), form.candidate())));
        return names;
    }

    private static List<ApplicationProjection> among(
            Map<ApplicationId, ApplicationProjection> before, Collection<ApplicationProjection> changed) {
        return changed.stream()
                .flatMap(projection -> Optional.ofNullable(before.get(projection.application())).stream())
                .toList();
    }

    /**
     * Replaces some projections, and removes those without a replacement.
     *
     * @param before as they were locked
     */
    public void replace(
            Map<ApplicationId, ApplicationProjection> before, Map<ApplicationId, ApplicationProjection> replacements) {
        Set<ApplicationId> applications = before.keySet();
        stages.remove(applications.stream().map(ApplicationId::value).toList());
        stages.add(replacements.values().stream()
                .flatMap(projection -> projection.stages().stream()
                        .map(report -> new StageTable.Row(projection.application(), report)))
                .toList());
        words.replace(applications, names(replacements.values()));
        statuses.save(replacements.values());
        statuses.remove(applications.stream()
                .filter(application -> !replacements.containsKey(application))
                .map(ApplicationId::value)
                .toList());
        show(before.values(), replacements.values());
    }

    private void show(Collection<ApplicationProjection> before, Collection<ApplicationProjection> after) {
        listeners.forEach(listener -> listener.changed(before, after));
    }
}
