package hiring.choreography.stage;

import hiring.choreography.database.Timestamps;
import hiring.choreography.event.Actor;
import hiring.choreography.journey.ApplicationId;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A comment as its table has it.
 *
 * @param id 0 until the table has given one
 */
@MappedEntity("comment")
record CommentRow(@Id @GeneratedValue long id, long applicationId, Instant madeAt, String actor, String text) {

    static CommentRow of(ApplicationId application, Instant now, Actor actor, String text) {
        return new CommentRow(0, application.value(), Timestamps.kept(now), actor.name(), text);
    }

    Comment comment() {
        return new Comment(id, new ApplicationId(applicationId), madeAt, actor, text);
    }
}
