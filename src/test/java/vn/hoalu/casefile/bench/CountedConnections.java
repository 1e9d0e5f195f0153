package vn.hoalu.casefile.bench;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Puts the tap before the pool, but not between the pool and the driver: only what reaches the driver counts. */
class CountedConnections implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return name.equals("dataSource") ? StatementTap.on((DataSource) bean) : bean;
    }
}
