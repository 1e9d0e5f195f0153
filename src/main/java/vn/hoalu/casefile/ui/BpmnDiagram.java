package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import vn.hoalu.workflow.Models;

/** The model of a case with what it has passed and where it stands. The drawing runs left to right in every language. */
@Tag("hoalu-bpmn-diagram")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
@CssImport("bpmn-js/dist/assets/diagram-js.css")
@JsModule("./casefile/bpmn-diagram.ts")
class BpmnDiagram extends Component {

    BpmnDiagram(Models.Position position, String label) {
        getElement().setProperty("xml", position.bpmnXml());
        getElement().setPropertyList("active", position.active());
        getElement().setPropertyList("passed", position.completed());
        getElement().setProperty("language", getLocale().getLanguage());
        getElement().setProperty("label", label);
        getElement().setProperty("zoomIn", getTranslation("casefile.diagram.zoomIn"));
        getElement().setProperty("zoomOut", getTranslation("casefile.diagram.zoomOut"));
        getElement().setProperty("zoomFit", getTranslation("casefile.diagram.zoomFit"));
        getElement().setProperty("broken", getTranslation("casefile.diagram.broken"));
    }
}
