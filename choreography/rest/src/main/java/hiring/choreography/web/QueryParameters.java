package hiring.choreography.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the query parameters that a route reads from its request itself. Those that it takes as arguments are known already.
 * Others are refused with 400.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface QueryParameters {

    /** The value for a route that another system redirects to, with parameters of its own. */
    String ANY = "*";

    /** The names, or {@link #ANY}. */
    String[] value();
}
