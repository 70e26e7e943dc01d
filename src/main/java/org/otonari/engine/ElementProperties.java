package org.otonari.engine;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;

/** The {@code camunda:properties} of an element of a model. */
final class ElementProperties {

    private static final Namespace CAMUNDA = new Namespace("http://camunda.org/schema/1.0/bpmn");

    private ElementProperties() {}

    static Map<String, String> of(Element element) {
        var result = new HashMap<String, String>();
        var extensions = element.element("extensionElements");
        var properties = extensions == null ? null : extensions.elementNS(CAMUNDA, "properties");
        if (properties != null) {
            for (var property : properties.elementsNS(CAMUNDA, "property")) {
                result.put(property.attribute("name"), property.attribute("value"));
            }
        }
        return result;
    }
}
