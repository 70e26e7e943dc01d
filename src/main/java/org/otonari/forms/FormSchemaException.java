package org.otonari.forms;

import java.util.List;
import java.util.stream.Collectors;

/** A form that must not be used, with every reason found. */
public class FormSchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    FormSchemaException(List<Finding> findings) {
        super(findings.stream()
                .map(finding -> (finding.componentKeyOrId() + " " + finding.code() + " " + finding.property()).strip())
                .collect(Collectors.joining(", ")));
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
