package vn.hoalu.database;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/**
 * All services share one transaction manager. With a bean factory Spring would look, at each call of each of them, for
 * an annotation of the called class that names another one.
 */
@Configuration
class SharedTransactions {

    @Autowired
    void use(PlatformTransactionManager manager, TransactionInterceptor interceptor) {
        interceptor.setTransactionManager(manager);
        interceptor.setBeanFactory(null);
    }
}
