package hiring.choreography.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Something that is put right about a description as the compiler wrote it. */
@FunctionalInterface
interface Amendment {

    /**
     * Puts it right.
     *
     * @param description the whole document, which is changed
     */
    void amend(ObjectNode description);
}
