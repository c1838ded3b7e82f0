package hiring.system.rig.oracle;

import java.util.Map;

/**
 * A row of {@code application_status}.
 *
 * @param cells the values by column; empty if blank
 */
record StatusRow(long application, Map<String, String> cells) {}
