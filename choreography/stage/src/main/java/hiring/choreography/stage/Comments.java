package hiring.choreography.stage;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Limit;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The comments of the stage's team. They are not published as events, because no other service uses them. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Comments extends GenericRepository<CommentRow, Long> {

    /** Those on an application after an id, in the order of their ids, which is the oldest first. */
    List<CommentRow> findByApplicationIdAndIdGreaterThanOrderById(long applicationId, long after, Limit limit);

    /** Adds a comment, and returns it with its id. */
    CommentRow save(CommentRow comment);
}
