package hiring.statusaggregator.dashboard;

import hiring.choreography.people.DirectoryEntry;

/**
 * A person whose work can be listed.
 *
 * @param name the name with which work is assigned to them
 * @param displayName the name by which people know them; an empty text if there is no other
 */
record SuggestedPerson(String name, String displayName) {

    static SuggestedPerson of(DirectoryEntry entry) {
        return new SuggestedPerson(entry.name(), entry.displayName().orElse(""));
    }

    /** Someone who has work and is not in the directory. */
    static SuggestedPerson unlisted(String name) {
        return new SuggestedPerson(name, "");
    }
}
