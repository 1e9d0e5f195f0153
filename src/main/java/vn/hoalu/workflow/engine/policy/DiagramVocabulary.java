package vn.hoalu.workflow.engine.policy;

import java.util.stream.Stream;

/** The drawing of a model: numbers, colours and references, nothing that runs. */
final class DiagramVocabulary {

    private final Words words;

    private DiagramVocabulary(Words words) {
        this.words = words;
    }

    static void into(Words words) {
        DiagramVocabulary drawing = new DiagramVocabulary(words);
        drawing.planes();
        drawing.shapes();
        drawing.measures();
    }

    private void planes() {
        add("bpmndi:BPMNDiagram")
                .may(Values.TEXT, "name", "documentation")
                .may(Values.NUMBER, "resolution")
                .holds("bpmndi:BPMNPlane", "bpmndi:BPMNLabelStyle");
        add("bpmndi:BPMNPlane").may(Values.ID, "bpmnElement").holds("bpmndi:BPMNShape", "bpmndi:BPMNEdge");
        add("bpmndi:BPMNLabelStyle").holds("dc:Font");
        add("dc:Font")
                .may(Values.TEXT, "name")
                .may(Values.NUMBER, "size")
                .may(Values.FLAG, "isBold", "isItalic", "isUnderline", "isStrikeThrough");
    }

    private void shapes() {
        add("bpmndi:BPMNShape")
                .may(Values.ID, "bpmnElement")
                .may(Values.FLAG, "isHorizontal", "isExpanded", "isMarkerVisible", "isMessageVisible")
                .holds("dc:Bounds", "bpmndi:BPMNLabel");
        add("bpmndi:BPMNEdge")
                .may(Values.ID, "bpmnElement", "sourceElement", "targetElement")
                .holds("di:waypoint", "bpmndi:BPMNLabel");
        add("bpmndi:BPMNLabel").may(Values.ID, "labelStyle").holds("dc:Bounds");
        Stream.of("bpmndi:BPMNShape", "bpmndi:BPMNEdge", "bpmndi:BPMNLabel")
                .forEach(element -> add(element)
                        .may(Values.TEXT, "bioc:stroke", "bioc:fill")
                        .may(Values.TEXT, "color:background-color", "color:border-color", "color:color"));
    }

    private void measures() {
        add("dc:Bounds").must(Values.NUMBER, "x", "y", "width", "height");
        add("di:waypoint").must(Values.NUMBER, "x", "y");
    }

    private Allowed add(String element) {
        return words.add(element).may(Values.ID, "id");
    }
}
