package org.otonari.engine;

import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** What a step or flow is called: in Japanese by its own name, in English by the property {@code nameEn}. */
final class StepNames {

    private StepNames() {}

    static ProcessPicture.Step of(FlowElement element) {
        var name = element.getName() == null ? element.getId() : element.getName();
        return new ProcessPicture.Step(element.getId(), name, english(element, name));
    }

    private static String english(FlowElement element, String fallback) {
        var extensions = element.getExtensionElements();
        if (extensions == null) {
            return fallback;
        }
        return extensions.getChildElementsByType(CamundaProperties.class).stream()
                .flatMap(it -> it.getCamundaProperties().stream())
                .filter(it -> "nameEn".equals(it.getCamundaName()))
                .map(it -> it.getCamundaValue())
                .findFirst()
                .orElse(fallback);
    }
}
