package org.otonari.inbox.casepage;

import static org.otonari.ui.Texts.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import java.util.Set;
import org.otonari.access.Role;
import org.otonari.ui.Chip;

/** Who may see what is dropped next: everybody who sees the case, or chosen roles. */
class VisibilityField extends Details {

    /** Read by the upload's own thread, which must not touch the field. */
    private volatile Set<Role> roles = Set.of();

    VisibilityField() {
        var choice = new CheckboxGroup<Role>(t("inbox.documents.visibleTo"), Role.values());
        choice.setItemLabelGenerator(role -> t(role.key()));
        choice.setHelperText(t("inbox.documents.visibleTo.hint"));
        choice.addClassName(Chip.GROUP);
        choice.addValueChangeListener(change -> {
            roles = Set.copyOf(change.getValue());
            name();
        });
        add(choice);
        name();
    }

    /** Empty: everybody who may see the case. */
    Set<Role> roles() {
        return roles;
    }

    private void name() {
        setSummaryText(t(
                "inbox.documents.visibility", roles.isEmpty() ? t("inbox.documents.everybody") : RoleNames.of(roles)));
    }
}
