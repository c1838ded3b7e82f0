package hiring.system.rig.oracle;

import java.util.Map;

/**
 * A row of the table that HR reads.
 *
 * @param cells by column; nothing where it is blank
 */
record Row(long application, Map<String, String> cells) {}
