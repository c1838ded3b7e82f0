package hiring.application.process;

import hiring.choreography.process.ProcessTemplate;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A version of a process as stored in the database.
 *
 * @param stages as JSON
 */
@MappedEntity("process")
record ProcessRow(@Id String name, @Id int version, String stages) {

    static ProcessRow of(ProcessTemplate template) {
        return new ProcessRow(template.name(), template.version(), StagesJson.write(template.stages()));
    }

    ProcessTemplate template() {
        return new ProcessTemplate(name, version, StagesJson.read(stages));
    }
}
