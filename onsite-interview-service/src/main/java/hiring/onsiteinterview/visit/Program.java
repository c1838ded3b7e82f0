package hiring.onsiteinterview.visit;

import hiring.choreography.event.AppointmentData;
import hiring.choreography.text.Identifier;
import hiring.choreography.web.InvalidFieldException;
import hiring.onsiteinterview.panel.PanelMember;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The plan of a visit: its sessions and its panel. */
record Program(Instant start, int durationMinutes, List<Session> sessions, List<PanelMember> panel) {

    private static final String SESSIONS = "sessions";

    /** The sessions with their interviewers, and the whole visit with the members of the panel who have no session. */
    List<AppointmentData> appointments() {
        return Stream.concat(
                        Stream.of(new AppointmentData(start, end(), membersWithoutSession())),
                        sessions.stream().map(Session::appointment))
                .toList();
    }

    private List<String> membersWithoutSession() {
        return panel.stream()
                .map(PanelMember::interviewer)
                .filter(member -> sessions.stream().noneMatch(session -> session.has(member)))
                .toList();
    }

    private Instant end() {
        return start.plus(Duration.ofMinutes(durationMinutes));
    }

    /** @throws InvalidFieldException if its parts contradict each other */
    void requireSense() {
        requireEachOnce();
        sessions.forEach(this::requireWithin);
        sessions.forEach(this::requireOfThePanel);
        for (int first = 0; first < sessions.size(); first++) {
            requireNoCollision(sessions.get(first), sessions.subList(first + 1, sessions.size()));
        }
    }

    private void requireEachOnce() {
        Set<String> named = new HashSet<>();
        panel.stream()
                .map(PanelMember::interviewer)
                .filter(name -> !named.add(Identifier.key(name)))
                .findFirst()
                .ifPresent(twice -> {
                    throw new InvalidFieldException("panel.interviewer", "\"" + twice + "\" is named twice");
                });
    }

    private void requireWithin(Session session) {
        if (session.start().isBefore(start) || session.end().isAfter(end())) {
            throw new InvalidFieldException(
                    SESSIONS, "\"" + session.title() + "\" is not within the visit, from " + start + " to " + end());
        }
    }

    private void requireOfThePanel(Session session) {
        List<String> names = panel.stream().map(PanelMember::interviewer).toList();
        session.interviewers().stream()
                .filter(name -> names.stream().noneMatch(member -> Identifier.areSame(member, name)))
                .findFirst()
                .ifPresent(stranger -> {
                    throw InvalidFieldException.notOneOf("sessions.interviewers", stranger, names);
                });
    }

    private static void requireNoCollision(Session session, List<Session> later) {
        later.stream().filter(session::collidesWith).findFirst().ifPresent(other -> {
            throw new InvalidFieldException(
                    SESSIONS,
                    "an interviewer cannot be in \"" + session.title() + "\" and in \"" + other.title()
                            + "\" at the same time");
        });
    }
}
