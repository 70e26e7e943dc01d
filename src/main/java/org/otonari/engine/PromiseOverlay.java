package org.otonari.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.otonari.sla.Policy;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes changed promises into a model. Only a promise that the model makes can be changed; one that it has dropped stays
 * dropped. Laid over its own result it gives the same bytes, so a restart finds nothing new.
 */
final class PromiseOverlay {

    private PromiseOverlay() {}

    /** @return the model with the changes; empty if none is about it */
    static Optional<byte[]> lay(List<ChangedPromises.Changed> changes, byte[] bpmn) {
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn));
        var laid = false;
        for (var change : changes) {
            laid |= lay(change, model);
        }
        if (!laid) {
            return Optional.empty();
        }
        Bpmn.validateModel(model);
        return Optional.of(write(model));
    }

    private static boolean lay(ChangedPromises.Changed change, BpmnModelInstance model) {
        if (!(model.getModelElementById(change.processKey()) instanceof Process process)) {
            return false;
        }
        var name = change.element();
        if (says(process, Policy.CASE + name)) {
            set(process, change.policy().caseProperties(name));
            return true;
        }
        if (model.getModelElementById(name) instanceof UserTask task && says(task, Policy.PERIOD)) {
            set(task, change.policy().taskProperties());
            return true;
        }
        return false;
    }

    private static boolean says(BaseElement element, String property) {
        return properties(element).flatMap(it -> find(it, property)).isPresent();
    }

    private static void set(BaseElement element, Map<String, String> values) {
        var properties = properties(element).orElseThrow();
        values.forEach((name, value) ->
                find(properties, name).orElseGet(() -> add(properties, name)).setCamundaValue(value));
    }

    private static CamundaProperty add(CamundaProperties properties, String name) {
        var added = properties.getModelInstance().newInstance(CamundaProperty.class);
        added.removeAttribute("id");
        added.setCamundaName(name);
        properties.addChildElement(added);
        return added;
    }

    private static Optional<CamundaProperties> properties(BaseElement element) {
        return Optional.ofNullable(element.getExtensionElements())
                .flatMap(it -> it.getChildElementsByType(CamundaProperties.class).stream()
                        .findFirst());
    }

    private static Optional<CamundaProperty> find(CamundaProperties properties, String name) {
        return properties.getCamundaProperties().stream()
                .filter(it -> name.equals(it.getCamundaName()))
                .findFirst();
    }

    /** The model API's own way to write indents a little more each time, and writes down what the schema only assumes. */
    private static byte[] write(BpmnModelInstance model) {
        var source = model.getDocument().getDomSource();
        dropAssumed(((Document) source.getNode()).getDocumentElement());
        try {
            var factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var writer = factory.newTransformer();
            writer.setOutputProperty(OutputKeys.INDENT, "no");
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            var bytes = new ByteArrayOutputStream();
            writer.transform(source, new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void dropAssumed(Element element) {
        var attributes = element.getAttributes();
        for (var index = attributes.getLength() - 1; index >= 0; index--) {
            if (attributes.item(index) instanceof Attr attribute && !attribute.getSpecified()) {
                element.removeAttributeNode(attribute);
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                dropAssumed(inner);
            }
        }
    }
}
