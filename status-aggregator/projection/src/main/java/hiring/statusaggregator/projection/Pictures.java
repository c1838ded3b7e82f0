package hiring.statusaggregator.projection;

import hiring.choreography.journey.ApplicationId;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.search.SearchedWords;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The pictures as they are kept in two tables, and the words of their names in a third; every method is a fixed number of statements, however many they are. Nobody
 * changes them but through here, so that the onlooker misses nothing.
 */
@Singleton
public final class Pictures {

    private final StatusTable statuses;
    private final StageTable stages;
    private final SearchedWords words;
    private final List<Onlooker> onlookers;

    Pictures(StatusTable statuses, StageTable stages, SearchedWords words, List<Onlooker> onlookers) {
        this.statuses = statuses;
        this.stages = stages;
        this.words = words;
        this.onlookers = onlookers;
    }

    /** Whole pictures, to be changed by nobody else until the transaction ends; made where there is none yet. */
    public Map<ApplicationId, StatusPicture> lockOrMake(Connection connection, Collection<ApplicationId> applications) {
        Map<ApplicationId, StatusPicture> locked = new TreeMap<>();
        if (applications.isEmpty()) {
            return locked;
        }
        complete(connection, statuses.lockOrMake(connection, applications).values())
                .forEach(picture -> locked.put(picture.application(), picture));
        return locked;
    }

    /** The pictures with what their stages have reported. */
    public List<StatusPicture> complete(Connection connection, Collection<StatusPicture> pictures) {
        if (pictures.isEmpty()) {
            return List.of();
        }
        Map<ApplicationId, List<StageReport>> reports = stages.find(
                connection, pictures.stream().map(StatusPicture::application).toList());
        return pictures.stream()
                .map(picture -> picture.with(reports.getOrDefault(picture.application(), List.of())))
                .toList();
    }

    /** Writes what has become of pictures, and nothing of those that have stayed as they were. */
    public void save(Connection connection, Map<ApplicationId, StatusPicture> before, Collection<StatusPicture> after) {
        List<StatusPicture> changed = after.stream()
                .filter(picture -> !picture.equals(before.get(picture.application())))
                .toList();
        statuses.save(connection, changed);
        List<StageTable.Row> added = new ArrayList<>();
        List<StageTable.Row> replaced = new ArrayList<>();
        for (StatusPicture picture : changed) {
            Map<StageName, StageReport> known =
                    before.getOrDefault(picture.application(), picture).reports();
            for (StageReport report : picture.stages()) {
                StageTable.Row row = new StageTable.Row(picture.application(), report);
                if (!known.containsKey(report.stage())) {
                    added.add(row);
                } else if (!report.equals(known.get(report.stage()))) {
                    replaced.add(row);
                }
            }
        }
        stages.add(connection, added);
        stages.change(connection, replaced);
        rename(connection, before, changed);
        show(connection, among(before, changed), changed);
    }

    private void rename(
            Connection connection, Map<ApplicationId, StatusPicture> before, Collection<StatusPicture> changed) {
        Map<ApplicationId, String> renamed = names(changed);
        Map<ApplicationId, String> known = names(among(before, changed));
        renamed.entrySet().removeAll(known.entrySet());
        known.keySet().retainAll(renamed.keySet());
        words.replace(connection, known.keySet(), renamed);
    }

    private static Map<ApplicationId, String> names(Collection<StatusPicture> pictures) {
        Map<ApplicationId, String> names = new TreeMap<>();
        pictures.forEach(
                picture -> picture.form().ifPresent(form -> names.put(picture.application(), form.candidate())));
        return names;
    }

    private static List<StatusPicture> among(
            Map<ApplicationId, StatusPicture> before, Collection<StatusPicture> changed) {
        return changed.stream()
                .flatMap(picture -> Optional.ofNullable(before.get(picture.application())).stream())
                .toList();
    }

    /**
     * Puts other pictures in the place of some, and takes those away that have no other.
     *
     * @param before as they were locked
     */
    public void replace(
            Connection connection,
            Map<ApplicationId, StatusPicture> before,
            Map<ApplicationId, StatusPicture> replacements) {
        Set<ApplicationId> applications = before.keySet();
        stages.remove(
                connection, applications.stream().map(ApplicationId::value).toList());
        stages.add(
                connection,
                replacements.values().stream()
                        .flatMap(picture -> picture.stages().stream()
                                .map(report -> new StageTable.Row(picture.application(), report)))
                        .toList());
        words.replace(connection, applications, names(replacements.values()));
        statuses.save(connection, replacements.values());
        statuses.remove(
                connection,
                applications.stream()
                        .filter(application -> !replacements.containsKey(application))
                        .map(ApplicationId::value)
                        .toList());
        show(connection, before.values(), replacements.values());
    }

    private void show(Connection connection, Collection<StatusPicture> before, Collection<StatusPicture> after) {
        onlookers.forEach(onlooker -> onlooker.changed(connection, before, after));
    }
}
