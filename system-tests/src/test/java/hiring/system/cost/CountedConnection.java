package hiring.system.cost;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A connection that counts each execution of a prepared statement, with a batch as one, and each commit after a write. */
final class CountedConnection implements InvocationHandler {

    private final Connection real;
    private final StatementCounter counter;
    private long statements;
    private boolean wrote;

    private CountedConnection(Connection real, StatementCounter counter) {
        this.real = real;
        this.counter = counter;
    }

    static Connection around(Connection real, StatementCounter counter) {
        return (Connection) Proxy.newProxyInstance(
                CountedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new CountedConnection(real, counter));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("commit")) {
            committed();
        } else if (method.getName().equals("rollback") || method.getName().equals("setAutoCommit")) {
            // reads in autocommit mode do not belong to the next transaction
            forget();
        }
        Object result = call(real, method, arguments);
        if (result instanceof PreparedStatement statement && arguments != null) {
            return counted(statement, String.valueOf(arguments[0]));
        }
        return result;
    }

    private Object counted(PreparedStatement statement, String sql) {
        String command = sql.stripLeading().toUpperCase(Locale.ROOT);
        // a mark is stored once a second, however many events there were: it belongs to no hire
        boolean writes = !command.startsWith("SELECT") && !command.startsWith("UPDATE LOG_WRITER");
        return Proxy.newProxyInstance(
                CountedConnection.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        statements++;
                        wrote |= writes;
                    }
                    return call(statement, method, arguments);
                });
    }

    private void committed() {
        if (wrote) {
            counter.committed(statements);
        }
        forget();
    }

    private void forget() {
        statements = 0;
        wrote = false;
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
