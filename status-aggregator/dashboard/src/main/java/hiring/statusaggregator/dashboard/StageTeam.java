package hiring.statusaggregator.dashboard;

import hiring.choreography.process.StageName;
import hiring.choreography.security.Role;
import hiring.statusaggregator.owner.StageWorkQuery.Worklist;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The people who do the work of a stage.
 *
 * @param roles their roles
 */
record StageTeam(StageName stage, List<String> roles) {

    /** In the order of the process. Stages that other teams run are not known. */
    private static final List<StageTeam> ALL = List.of(
            new StageTeam(new StageName("phone-screen"), List.of(Role.RECRUITER, Role.INTERVIEWER, Role.HR)),
            new StageTeam(new StageName("onsite-interview"), List.of(Role.RECRUITER, Role.INTERVIEWER, Role.HR)),
            new StageTeam(new StageName("background-check"), List.of(Role.SCREENER)),
            new StageTeam(new StageName("health-screening"), List.of(Role.CLINICIAN)),
            new StageTeam(StageName.OFFER, List.of(Role.HR)));

    /** The worklists of a user, in the order of the process. */
    static List<Worklist> worklistsOf(Viewer viewer) {
        return ALL.stream()
                .filter(team -> viewer.is(team.roles))
                .map(team -> new Worklist(team.stage, team.isLimitedFor(viewer)))
                .toList();
    }

    /** The roles to whose users work can be given. */
    static Set<String> allRoles() {
        return ALL.stream().flatMap(team -> team.roles.stream()).collect(Collectors.toSet());
    }

    /** Interviewers see only their own interviews. */
    private boolean isLimitedFor(Viewer viewer) {
        return roles.contains(Role.INTERVIEWER) && !viewer.maySeeApplications();
    }
}
