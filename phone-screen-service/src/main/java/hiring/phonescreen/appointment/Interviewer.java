package hiring.phonescreen.appointment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** The row, with the key of their name, that is locked while an interviewer's appointments are changed. */
@MappedEntity("interviewer")
record Interviewer(@Id String name) {}
