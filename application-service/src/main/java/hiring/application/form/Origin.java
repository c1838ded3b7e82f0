package hiring.application.form;

import java.util.Optional;

/**
 * Where a candidate came from.
 *
 * @param detail for example which job fair
 */
public record Origin(Source source, Optional<String> detail) {}
