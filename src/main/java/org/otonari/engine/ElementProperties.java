package org.otonari.engine;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;

/** The {@code camunda:properties} of an element of a model. */
final class ElementProperties {

    private static final Namespace CAMUNDA = new Namespace("http://camunda.org/schema/1.0/bpmn");

    /** What the element is called in the diagram. */
    static final String NAME = "name";

    private static final String REMEMBERED = "otonari";

    private ElementProperties() {}

    /** Reads them, and lets the parsed element remember them for whoever asks the engine later. */
    static Map<String, String> of(Element element, ScopeImpl parsed) {
        var properties = read(element);
        properties.putIfAbsent(NAME, element.attribute("name", parsed.getId()));
        parsed.setProperty(REMEMBERED, properties);
        return properties;
    }

    @SuppressWarnings("unchecked")
    static Map<String, String> rememberedBy(ScopeImpl parsed) {
        var properties = (Map<String, String>) parsed.getProperty(REMEMBERED);
        return properties == null ? Map.of() : properties;
    }

    static Map<String, String> read(Element element) {
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
