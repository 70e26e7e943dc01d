package org.otonari.shell;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.EnumSet;
import java.util.Set;
import org.otonari.access.Role;
import org.otonari.ui.Chip;
import org.otonari.ui.Texts;

/** The roles one can have, to tick. */
class RoleBoxes extends CheckboxGroup<Role> {

    RoleBoxes(Set<Role> given) {
        setLabel(Texts.t("accounts.roles"));
        setItems(EnumSet.allOf(Role.class));
        setItemLabelGenerator(role -> Texts.t(role.key()));
        setValue(given);
        addClassName(Chip.GROUP);
        addValueChangeListener(change -> setInvalid(false));
    }
}
