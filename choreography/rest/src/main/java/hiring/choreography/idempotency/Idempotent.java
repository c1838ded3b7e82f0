package hiring.choreography.idempotency;

import io.micronaut.aop.Around;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A command that is carried out once for each {@code Idempotency-Key}, however often it is sent. Every POST bears it; with
 * a key, all that the method does in the database is one transaction with the answer that is kept. It may not wait for
 * anything else meanwhile, nor answer with a publisher.
 */
@Around
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Idempotent {

    /** The header that the key comes in. */
    String HEADER = "Idempotency-Key";
}
