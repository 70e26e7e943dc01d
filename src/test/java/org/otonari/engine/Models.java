package org.otonari.engine;

/** Small models as text, for tests of the engine's walls. */
final class Models {

    private Models() {}

    static String process(String id, String content) {
        return definitions(
                "",
                """
                <bpmn:process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D">%s</bpmn:process>
                """
                        .formatted(id, content));
    }

    static String definitions(String attributes, String content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                  xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                  targetNamespace="http://otonari.org/test" %s>%s</bpmn:definitions>
                """
                .formatted(attributes, content);
    }

    /** Start, one node with the id Node, end. */
    static String through(String node) {
        return """
                <bpmn:startEvent id="Start"/><bpmn:sequenceFlow id="Flow_1" sourceRef="Start" targetRef="Node"/>
                %s<bpmn:sequenceFlow id="Flow_2" sourceRef="Node" targetRef="End"/><bpmn:endEvent id="End"/>
                """
                .formatted(node);
    }

    static String waiting() {
        return through("<bpmn:receiveTask id=\"Node\"/>");
    }
}
