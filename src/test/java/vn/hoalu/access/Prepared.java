package vn.hoalu.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What attempts are made on, made once and outside the attempt's own transaction, which is undone. */
public final class Prepared<T> {

    private final TransactionTemplate outside;
    private final Map<String, T> made = new ConcurrentHashMap<>();

    public Prepared(ApplicationContext program) {
        outside = new TransactionTemplate(
                program.getBean(PlatformTransactionManager.class),
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NOT_SUPPORTED));
    }

    public T get(String name, Supplier<T> making) {
        return made.computeIfAbsent(name, key -> outside.execute(status -> making.get()));
    }
}
