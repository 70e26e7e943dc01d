package org.otonari.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Refuses, before the engine's parser sees it, what makes the engine run code, fetch addresses or fail later (engine.md,
 * attack paths). It knows what is dangerous; the model gate in front of it knows what is allowed.
 */
final class ModelCheck {

    private static final Pattern FILE = Pattern.compile("[\\w-]+(?:/[\\w-]+)*\\.(?:bpmn|dmn|form)");
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final Set<String> VOCABULARIES = Set.of(
            BPMN,
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://camunda.org/schema/1.0/bpmn",
            "http://camunda.org/schema/1.0/dmn",
            "https://www.omg.org/spec/DMN/20191111/MODEL/",
            "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "http://www.omg.org/spec/DMN/20180521/DI/",
            "http://www.omg.org/spec/DMN/20180521/DC/",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "http://camunda.org/schema/modeler/1.0",
            "http://bpmn.io/schema/dmn/biodi/2.0",
            XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI,
            XMLConstants.XMLNS_ATTRIBUTE_NS_URI);

    private static final Set<String> RUNNING_ELEMENTS = Set.of(
            "script",
            "scriptTask",
            "connector",
            "executionListener",
            "taskListener",
            "field",
            "formData",
            "validation");
    private static final Set<String> RUNNING_ATTRIBUTES = Set.of(
            "class", "expression", "formHandlerClass", "type", "resource", "formKey", "language", "scriptFormat");
    private static final Set<String> DATES = Set.of("dueDate", "followUpDate");

    private static final String QUOTED = "'[^'{}]*'|\"[^\"{}]*\"";
    private static final String WORD = "[A-Za-z_]\\w*|\\d+(?:\\.\\d+)?";
    private static final String OPERATOR = "==|!=|<=|>=|<|>|&&|\\|\\||!";
    private static final Pattern COMPARISON =
            Pattern.compile("\\s*(?:(?:" + QUOTED + "|" + WORD + "|" + OPERATOR + ")\\s*)+");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{(.*?)}", Pattern.DOTALL);
    private static final Pattern OPENING = Pattern.compile("[$#]\\{");

    private final String file;

    private ModelCheck(String file) {
        this.file = file;
    }

    /** @throws HostileModelException if a file is neither model nor form, or a model holds something dangerous */
    static void check(Map<String, byte[]> files) {
        files.forEach((file, content) -> {
            var check = new ModelCheck(file);
            if (!FILE.matcher(file).matches()) {
                throw check.refuse("it is neither a model nor a form");
            }
            if (!file.endsWith(".form")) {
                check.element(check.parse(content));
            }
        });
    }

    private Element parse(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setXIncludeAware(false);
            factory.setNamespaceAware(true);
            var parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new FirstErrorThrows());
            return parser.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (SAXException | IOException malformed) {
            throw new HostileModelException(file, "it cannot be read: " + malformed.getMessage(), malformed);
        } catch (ParserConfigurationException unsupported) {
            throw new IllegalStateException(unsupported);
        }
    }

    private void element(Element element) {
        known(element, element);
        if (RUNNING_ELEMENTS.contains(element.getLocalName())) {
            throw refuse("a model cannot hold code", element);
        }
        var attributes = element.getAttributes();
        for (var index = 0; index < attributes.getLength(); index++) {
            attribute((Attr) attributes.item(index), element);
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                element(inner);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                expressions(child.getNodeValue(), element);
            }
        }
    }

    private void attribute(Attr attribute, Element owner) {
        known(attribute, owner);
        var name = attribute.getLocalName();
        var value = attribute.getValue();
        if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
            return;
        }
        if (XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(attribute.getNamespaceURI())) {
            if (!name.equals("type")) {
                throw refuse("a model cannot name a schema to fetch (" + name + ")", owner);
            }
            return;
        }
        var isEngines = attribute.getNamespaceURI() != null || BPMN.equals(owner.getNamespaceURI());
        if (isEngines && RUNNING_ATTRIBUTES.contains(name)) {
            throw refuse("a model cannot name code (" + name + ")", owner);
        }
        if (name.equals("expressionLanguage")
                && !value.toLowerCase(java.util.Locale.ROOT).contains("feel")) {
            throw refuse("decisions are written in FEEL", owner);
        }
        if (DATES.contains(name)) {
            date(value, owner);
        }
        expressions(value, owner);
        if (name.equals("name") && OPENING.matcher(value).find()) {
            throw refuse("a name is a name, not an expression", owner);
        }
    }

    private void known(Node node, Element owner) {
        var vocabulary = node.getNamespaceURI();
        if (node instanceof Element && vocabulary == null || vocabulary != null && !VOCABULARIES.contains(vocabulary)) {
            throw refuse("the vocabulary " + vocabulary + " is not known here", owner);
        }
    }

    /** Variables, literals and comparisons; no dot, call or bracket, so nothing behind a variable can be reached. */
    private void expressions(String text, Element owner) {
        var found = 0;
        for (var expression = EXPRESSION.matcher(text); expression.find(); found++) {
            if (!COMPARISON.matcher(expression.group(1)).matches()) {
                throw refuse("an expression compares variables and nothing else", owner);
            }
        }
        if (OPENING.matcher(text).results().count() != found) {
            throw refuse("an expression does not end", owner);
        }
    }

    private void date(String value, Element owner) {
        if (OPENING.matcher(value).find()) {
            return;
        }
        if (!reads(value, Period::parse) && !reads(value, Duration::parse) && !readsMoment(value)) {
            throw refuse("a date is written in ISO 8601", owner);
        }
    }

    private static boolean readsMoment(String value) {
        Function<String, TemporalAccessor> wallTime = java.time.LocalDateTime::parse;
        return reads(value, wallTime) || reads(value, OffsetDateTime::parse);
    }

    private static boolean reads(String value, Function<String, ?> format) {
        try {
            format.apply(value);
            return true;
        } catch (DateTimeParseException different) {
            return false;
        }
    }

    private HostileModelException refuse(String reason) {
        return new HostileModelException(file, reason);
    }

    private HostileModelException refuse(String reason, Element element) {
        var id = element.getAttribute("id");
        return refuse(reason + " — <" + element.getLocalName() + (id.isEmpty() ? ">" : " id=\"" + id + "\">"));
    }

    private static final class FirstErrorThrows implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) throws SAXException {
            throw warning;
        }

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }
}
