package hiring.choreography.stage;

import hiring.choreography.event.Verb;
import hiring.choreography.journey.StageStatus;
import hiring.choreography.process.StageName;
import hiring.choreography.security.Role;
import hiring.choreography.web.Conflict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a stage consumes, publishes, can end with and lets people do, in one place. The bindings of its queue, the outcomes that
 * its commands record and its API description follow from it; docs/api.md and docs/events.md are checked against it.
 */
public final class StageDeclaration {

    private final StageName name;
    private final String title;
    private final List<Subscription> consumes;
    private final Set<Verb> publishes;
    private final Outcomes outcomes;
    private final Map<String, Outcomes> limited;
    private final List<String> actions;
    private final List<String> allActions;
    private final List<Conflict> conflicts;
    private final List<String> assignees;

    private StageDeclaration(Builder builder) {
        this.name = builder.name;
        this.title = builder.title;
        this.consumes = List.copyOf(builder.consumes);
        this.publishes = Collections.unmodifiableSet(builder.publishes);
        this.outcomes = Outcomes.of(builder.outcomes.toArray(Outcomes.Outcome[]::new));
        Map<String, Outcomes> fewer = new HashMap<>();
        builder.limited.forEach((action, names) -> fewer.put(action, outcomes.only(names)));
        this.limited = Map.copyOf(fewer);
        this.actions = List.copyOf(builder.actions);
        this.allActions = Stream.concat(actions.stream(), Stream.of(StageController.REOPEN, Work.ASSIGN, Work.DUE))
                .toList();
        this.conflicts = List.copyOf(builder.conflicts);
        this.assignees = List.copyOf(builder.assignees);
        outcomes.all().forEach(outcome -> requirePublished(EventFactory.verbFor(outcome.status())));
        limited.keySet().forEach(this::requireAction);
    }

    /**
     * Begins the declaration of a stage.
     *
     * @param name its name in templates and events, for example {@code phone-screen}
     * @param title what people call it, for example {@code phone screen}
     */
    public static Builder stage(String name, String title) {
        return new Builder(new StageName(name), title);
    }

    /** The stage's name in templates and events. */
    public StageName name() {
        return name;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** The outcomes that it knows. */
    public Outcomes outcomes() {
        return outcomes;
    }

    /** Those that an action may record. */
    public Outcomes outcomes(String action) {
        return limited.getOrDefault(action, outcomes);
    }

    /** What people can do at some time, without what every stage lets them do. */
    public List<String> actions() {
        return actions;
    }

    boolean consumes(Subscription events) {
        return consumes.contains(events);
    }

    List<String> routingKeys() {
        return consumes.stream()
                .flatMap(events -> events.routingKeys().stream())
                .toList();
    }

    Set<Verb> publishes() {
        return publishes;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    /** The roles of the users to whom the work can be assigned. */
    List<String> assignees() {
        return assignees;
    }

    /** All that people can do at some time. */
    List<String> allActions() {
        return allActions;
    }

    /** @throws IllegalStateException if the stage does not declare that it publishes such events */
    void requirePublished(Verb verb) {
        if (!publishes.contains(verb)) {
            throw new IllegalStateException(name + " does not declare that it publishes " + verb.word());
        }
    }

    /** @throws IllegalStateException if the stage does not declare such an action */
    void requireAction(String action) {
        if (!allActions.contains(action)) {
            throw new IllegalStateException(name + " does not declare the action " + action);
        }
    }

    /** A declaration that is not complete yet. */
    public static final class Builder {

        private final StageName name;
        private final String title;
        private final List<Subscription> consumes = new ArrayList<>();
        private final Set<Verb> publishes = EnumSet.noneOf(Verb.class);
        private final List<Outcomes.Outcome> outcomes = new ArrayList<>();
        private final Map<String, List<String>> limited = new HashMap<>();
        private final List<String> actions = new ArrayList<>();
        private final List<Conflict> conflicts = new ArrayList<>();
        private List<String> assignees = Role.ALL;

        private Builder(StageName name, String title) {
            this.name = name;
            this.title = title;
        }

        /** The events that its queue receives. */
        public Builder consumes(Subscription... events) {
            consumes.addAll(Arrays.asList(events));
            return this;
        }

        /** The events that it publishes. */
        public Builder publishes(Verb... verbs) {
            publishes.addAll(Arrays.asList(verbs));
            return this;
        }

        /** An outcome, the status that it means, and the qualifiers that it may have. */
        public Builder outcome(String outcome, StageStatus status, String... qualifiers) {
            outcomes.add(Outcomes.outcome(outcome, status, qualifiers));
            return this;
        }

        /** What people can do at some time, beside what every stage lets them do: reopen, assign and due. */
        public Builder actions(String... names) {
            actions.addAll(Arrays.asList(names));
            return this;
        }

        /** The only outcomes that an action records; an action that is not limited records any. */
        public Builder limits(String action, String... outcomeNames) {
            limited.put(action, List.of(outcomeNames));
            return this;
        }

        /** The 409s that are the stage's own. */
        public Builder conflicts(Conflict... types) {
            conflicts.addAll(Arrays.asList(types));
            return this;
        }

        /** The roles of the users to whom the work can be assigned; all roles unless they are declared. */
        public Builder assignees(String... roles) {
            assignees = List.of(roles);
            return this;
        }

        /**
         * The complete declaration.
         *
         * @throws IllegalStateException if an outcome means an event that is not published, or a limited action is unknown
         */
        public StageDeclaration declared() {
            return new StageDeclaration(this);
        }
    }
}
