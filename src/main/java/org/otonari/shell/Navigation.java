package org.otonari.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.otonari.ui.NavigationCount;
import org.otonari.ui.Texts;

/**
 * The menu, made of the views' own {@code @Menu}: its title is a translation key, and its order says the group, below
 * 100 the daily work, from 100 how the work is done.
 */
class Navigation extends Div {

    private static final double SYSTEM = 100;

    private final Map<String, SideNavItem> items = new HashMap<>();
    private final List<NavigationCount> counts;

    Navigation(List<NavigationCount> counts) {
        this.counts = List.copyOf(counts);
        getElement().setAttribute("role", "presentation");
        var entries =
                MenuConfiguration.getMenuEntries().stream().collect(Collectors.partitioningBy(Navigation::isSystem));
        var work = entries.getOrDefault(false, List.of());
        var system = entries.getOrDefault(true, List.of());
        if (!work.isEmpty()) {
            var nav = group(work);
            nav.getElement().setAttribute("aria-label", Texts.t("shell.menu"));
            add(nav);
        }
        if (!system.isEmpty()) {
            var nav = group(system);
            nav.setLabel(Texts.t("shell.system"));
            add(nav);
        }
    }

    /** Asks the modules again how much waits behind each entry. */
    void count() {
        for (var count : counts) {
            var item = items.get(path(count.route()));
            if (item != null) {
                item.setSuffixComponent(badge(count));
            }
        }
    }

    private SideNav group(List<MenuEntry> entries) {
        var nav = new SideNav();
        for (var entry : entries) {
            var path = path(entry.path());
            var item = new SideNavItem(Texts.t(entry.title()), path);
            item.setMatchNested(!path.isEmpty());
            items.put(path, item);
            nav.addItem(item);
        }
        return nav;
    }

    private static Span badge(NavigationCount count) {
        var number = count.count();
        var badge = new Span(number == 0 ? "" : String.valueOf(number));
        badge.addClassName("otonari-count");
        badge.setClassName("hot", count.hot());
        return badge;
    }

    private static boolean isSystem(MenuEntry entry) {
        return entry.order() != null && entry.order() >= SYSTEM;
    }

    private static String path(String route) {
        return route.startsWith("/") ? route.substring(1) : route;
    }
}
