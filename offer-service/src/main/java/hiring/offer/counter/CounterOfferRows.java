package hiring.offer.counter;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The table of counter-offers. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CounterOfferRows extends GenericRepository<CounterOfferRow, Long> {

    /** Returns the counter-offers of some applications, oldest first. */
    List<CounterOfferRow> findByApplicationIdInOrderByNumber(List<Long> applicationIds);

    CounterOfferRow save(CounterOfferRow row);

    void update(CounterOfferRow row);
}
