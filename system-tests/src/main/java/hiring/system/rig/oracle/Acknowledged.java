package hiring.system.rig.oracle;

/** A command that a service has answered with success: it holds, whatever happens afterwards. */
public record Acknowledged(long application, Command command) {}
