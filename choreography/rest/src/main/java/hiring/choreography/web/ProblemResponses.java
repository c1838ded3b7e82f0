package hiring.choreography.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import hiring.choreography.background.Failures;
import hiring.choreography.database.SqlFailure;
import hiring.choreography.journey.InvalidApplicationIdException;
import hiring.choreography.process.InvalidProcessException;
import hiring.choreography.security.KeysUnavailableException;
import io.micronaut.context.annotation.Primary;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers every error, ours and the framework's, as an RFC 9457 problem. */
@Singleton
@Primary
final class ProblemResponses implements ErrorResponseProcessor<Problem> {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemResponses.class);

    private final AccessProblems access;

    ProblemResponses(AccessProblems access) {
        this.access = access;
    }

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        Problem problem = context.getRootCause()
                .map(cause -> cause instanceof AuthorizationException refused
                        ? access.of(refused, context.getRequest())
                        : problemOf(cause, context, response))
                .orElseGet(() -> problemOf(context, response));
        MutableHttpResponse<Problem> answer = response.status(HttpStatus.valueOf(problem.status()))
                .contentType(MediaType.of(Problem.MEDIA_TYPE))
                .body(problem);
        return answer;
    }

    private static Problem problemOf(Throwable thrown, ErrorContext context, MutableHttpResponse<?> response) {
        return Stream.<Throwable>iterate(thrown, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(() -> unexpected(thrown, context, response));
    }

    private static Optional<Problem> known(Throwable cause) {
        if (cause instanceof RefusedException refused) {
            return Optional.of(refused.problem());
        }
        if (cause instanceof FailedAgainException failed) {
            return Optional.of(failed.problem());
        }
        if (cause instanceof InvalidApplicationIdException) {
            return Optional.of(Problem.notFound(said(cause)));
        }
        if (cause instanceof InvalidFieldException invalid) {
            return Optional.of(Problem.invalid(List.of(invalid.error())));
        }
        if (cause instanceof PreconditionMissingException missing) {
            return Optional.of(missing.problem());
        }
        if (cause instanceof KeyReusedException reused) {
            return Optional.of(reused.problem());
        }
        if (cause instanceof InvalidProcessException invalid) {
            return Optional.of(Problem.invalid(List.of(FieldError.of(invalid.field(), said(invalid)))));
        }
        if (cause instanceof ConstraintViolationException violated) {
            return Optional.of(Problem.invalid(violated.getConstraintViolations().stream()
                    .map(ViolatedFields::of)
                    .sorted((one, other) -> one.field().compareTo(other.field()))
                    .toList()));
        }
        if (cause instanceof JsonProcessingException json) {
            return Optional.of(Problem.invalid(List.of(JsonErrors.of(json))));
        }
        if (cause instanceof ConversionErrorException conversion
                && !(conversion.getCause() instanceof JsonProcessingException)) {
            return Optional.of(Problem.invalid(List.of(Expected.error(
                    conversion.getArgument().getName(), conversion.getArgument().getType()))));
        }
        if (cause instanceof KeysUnavailableException) {
            return Optional.of(Problem.of(503, "not-ready", "The service cannot verify tokens yet; try again shortly"));
        }
        if (cause instanceof UnsatisfiedRouteException unsatisfied) {
            return Optional.of(Problem.invalid(List.of(missing(unsatisfied.getArgument()))));
        }
        return Optional.empty();
    }

    private static Problem unexpected(Throwable thrown, ErrorContext context, MutableHttpResponse<?> response) {
        if (SqlFailure.isTransient(thrown)) {
            LOG.warn(
                    "{} {} cannot be served now: {}",
                    context.getRequest().getMethod(),
                    context.getRequest().getPath(),
                    Failures.inOneLine(thrown));
            return Problem.of(503, "not-ready", "The service cannot reach its database; try again shortly");
        }
        if (response.code() >= 500) {
            LOG.error(
                    "{} {} failed",
                    context.getRequest().getMethod(),
                    context.getRequest().getPath(),
                    thrown);
            return Problem.of(500, "internal-error", "The service failed; nothing was changed");
        }
        return problemOf(context, response);
    }

    private static Problem problemOf(ErrorContext context, MutableHttpResponse<?> response) {
        if (response.code() == 404) {
            return Problem.notFound(
                    "There is no resource at " + context.getRequest().getPath());
        }
        String reason = response.reason();
        String name = reason.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        Problem problem = Problem.of(response.code(), name, reason);
        return context.getErrors().stream()
                .map(Error::getMessage)
                .findFirst()
                .map(problem::saying)
                .orElse(problem);
    }

    private static FieldError missing(Argument<?> argument) {
        boolean isBody = argument.getAnnotationMetadata().hasAnnotation(Body.class);
        return FieldError.of(isBody ? JsonErrors.BODY : argument.getName(), "is missing");
    }

    private static String said(Throwable cause) {
        return String.valueOf(cause.getMessage());
    }
}
