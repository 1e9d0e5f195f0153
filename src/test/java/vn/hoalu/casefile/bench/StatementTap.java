package vn.hoalu.casefile.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Notes what is asked of a driver on one thread, where it is open; closed, it hands out plain connections. */
public final class StatementTap {
    private static final Set<String> EXECUTES =
            Set.of("execute", "executeQuery", "executeUpdate", "executeBatch", "executeLargeUpdate");
    private static final Set<String> ENDS = Set.of("commit", "rollback", "setAutoCommit", "setTransactionIsolation");

    private static final ThreadLocal<@Nullable List<String>> NOTES = new ThreadLocal<>();

    private StatementTap() {}

    public static List<String> during(Runnable work) {
        List<String> notes = new ArrayList<>();
        NOTES.set(notes);
        try {
            work.run();
        } finally {
            NOTES.remove();
        }
        return notes;
    }

    public static DataSource on(DataSource source) {
        return proxy(
                DataSource.class,
                source,
                (method, arguments, result) ->
                        result instanceof Connection connection && NOTES.get() != null ? tapped(connection) : result);
    }

    static Connection tapped(Connection connection) {
        return proxy(Connection.class, connection, (method, arguments, result) -> {
            if (ENDS.contains(method.getName())) {
                note(method.getName() + (arguments == null ? "" : " " + arguments[0]));
            }
            if (result instanceof PreparedStatement statement) {
                return tapped(PreparedStatement.class, statement, (String) arguments[0]);
            }
            return result instanceof Statement statement ? tapped(Statement.class, statement, "") : result;
        });
    }

    private static <S extends Statement> S tapped(Class<S> type, S statement, String sql) {
        int[] batched = {0};
        return proxy(type, statement, (method, arguments, result) -> {
            if (method.getName().equals("addBatch")) {
                batched[0]++;
            } else if (EXECUTES.contains(method.getName())) {
                String text = sql.isEmpty() && arguments != null ? (String) arguments[0] : sql;
                note(batched[0] > 0 ? "[batch of " + batched[0] + "] " + text : text);
                batched[0] = 0;
            }
            return result;
        });
    }

    private static void note(String text) {
        List<String> notes = NOTES.get();
        if (notes != null) {
            notes.add(origin() + " | " + text.replaceAll("\\s+", " ").strip());
        }
    }

    private static String origin() {
        return StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                        .filter(name -> name.startsWith("vn.hoalu.")
                                && !name.contains("StatementTap")
                                && !name.contains("$$SpringCGLIB"))
                        .findFirst()
                        .map(name -> name.substring(9))
                        .orElse("commit"));
    }

    private interface After {
        @Nullable
        Object apply(Method method, Object @Nullable [] arguments, @Nullable Object result);
    }

    private static <T> T proxy(Class<T> type, T target, After after) {
        InvocationHandler handler = (self, method, arguments) -> {
            try {
                return after.apply(method, arguments, method.invoke(target, arguments));
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
