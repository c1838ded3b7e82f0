package hiring.choreography.idempotency;

import io.micronaut.aop.Around;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A command that is carried out once for each {@code Idempotency-Key}, however often it is sent. Every POST bears it; with
 * a key, all that the method does in the database is one transaction with the answer that is kept. It may not wait for
 * anything else meanwhile, nor answer with a publisher. Where it has an {@link Operation} of its own, that one has to
 * mention the header.
 */
@Around
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Operation(
        parameters =
                @Parameter(
                        name = Idempotent.HEADER,
                        in = ParameterIn.HEADER,
                        description = Idempotent.MEANING,
                        schema = @Schema(type = "string")))
public @interface Idempotent {

    /** The header that the key comes in. */
    String HEADER = "Idempotency-Key";

    /** What the header means, for the descriptions of the APIs. */
    String MEANING =
            "1 to 255 visible ASCII characters; sent again with the same key, the same request is answered as the"
                    + " first time and not carried out again";
}
