package hiring.application;

import hiring.choreography.journey.Party;

/** On whose behalf an application was withdrawn, and why. */
record Withdrawal(Party by, String reason) {}
