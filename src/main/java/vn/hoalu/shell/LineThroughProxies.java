package vn.hoalu.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Where a proxy lets no WebSocket through, news come by long polling. Left to itself a page knocks twelve times before
 * that, the better part of a minute in which it hears nothing; twice is enough.
 */
@Component
class LineThroughProxies implements VaadinServiceInitListener {

    static final String TRIES = "maxWebsocketErrorRetries";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI().getPushConfiguration().setParameter(TRIES, "2"));
    }
}
