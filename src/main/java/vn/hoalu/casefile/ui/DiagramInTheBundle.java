package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** The production bundle holds what is reachable from routes and from such listeners; a part of a case is a bean. */
@Component
@Uses(BpmnDiagram.class)
class DiagramInTheBundle implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        // Nothing is to be done; only its annotations are read.
    }
}
