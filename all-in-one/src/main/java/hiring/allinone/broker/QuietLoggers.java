package hiring.allinone.broker;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import org.apache.qpid.server.store.derby.DerbyUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Limits Qpid's logging, which reports every connection, channel and queue; only warnings matter here. */
final class QuietLoggers {

    private QuietLoggers() {}

    /** Limits the loggers that have no level configured. */
    static void hush() {
        // Qpid does this only after it has loaded Derby, which by then has opened ./derby.log
        DerbyUtils.configureDerbyLogging();
        limitToWarnings();
    }

    /** Turns all logging off: at the end of the process lost connections are expected. */
    static void silence() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
            context.getLoggerList().forEach(logger -> logger.setLevel(Level.OFF));
        }
    }

    private static void limitToWarnings() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            limit(context, "org.apache.qpid", Level.WARN);
            limit(context, "qpid.message", Level.WARN);
            limit(context, "qpid.statistics", Level.WARN);
            // reports every start and stop as a warning; what fails reaches Qpid as an exception
            limit(context, "DERBY", Level.ERROR);
        }
    }

    private static void limit(LoggerContext context, String name, Level level) {
        var logger = context.getLogger(name);
        if (logger.getLevel() == null) {
            logger.setLevel(level);
        }
    }
}
