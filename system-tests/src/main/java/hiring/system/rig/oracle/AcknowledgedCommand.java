package hiring.system.rig.oracle;

/** A command that a service has answered with success. Its effect must not be lost. */
public record AcknowledgedCommand(long application, Command command) {}
