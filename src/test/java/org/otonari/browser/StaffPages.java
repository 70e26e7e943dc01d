package org.otonari.browser;

import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * Every page of staff, and the states a page can be brought into. A page without parameters is found by itself; one with
 * a parameter, or with a dialog, stands in the table.
 */
final class StaffPages {

    /** The minutes need a meeting first; {@link MatchingMeetingTests} holds one and looks at them. */
    private static final Set<String> SEEN_ELSEWHERE = Set.of("matching/minutes/:id");

    private final List<State> states = new ArrayList<>();

    /** @param task of a case to be checked @param pair active, with a check-in sent @param seeker on the waiting list @param session with somebody on its list */
    StaffPages(String task, String application, String pair, String seeker, String session) {
        routes().filter(it -> !it.contains(":")).forEach(it -> state("/" + it));
        state("/?queue=all", "inbox.condition.more");
        state("/?list=finished");
        state("/?list=waiting");
        state("/?queue=all&ward=koto", "inbox.saved.save");
        state("/", ".otonari-keys-button");
        state("/?queue=all", ".otonari-pick input");
        state("/?queue=all", ".otonari-pick input", "inbox.bulk.assign");
        state("/?queue=all", ".otonari-pick input", "inbox.bulk.followUp");
        state("/?queue=all&step=Task_RecordAttendance", ".otonari-pick input", "inbox.bulk.complete");
        state("/task/" + task);
        state("/task/" + task, "inbox.followUp");
        state("/case/" + application);
        state("/case/" + application, "inbox.access.restrict");
        state("/case/" + application, "inbox.access.reads");
        state("/case/" + application, "inbox.changes");
        state("/case/" + application, ".otonari-person vaadin-button");
        state("/case/" + application, ".otonari-document-name");
        state("/case/" + application, ".otonari-document-actions > vaadin-button");
        state("/case/" + pair);
        state("/case/" + pair, "ofp.care.pause");
        state("/case/" + pair, "ofp.care.end");
        state("/matching?for=" + seeker);
        state("/sessions", "ofp.sessions.plan");
        state("/sessions/" + session);
        state("/sessions/" + session, "ofp.sessions.change");
        state("/calendars/OFFICE");
        state("/policies", ".otonari-policy vaadin-button");
        state("/templates/check-in/ja");
        state("/accounts", "accounts.create");
        state("/accounts", ".otonari-account vaadin-button");
    }

    List<State> states() {
        return states;
    }

    /** Routes with a parameter of which the table has no page. */
    List<String> missing() {
        var missing = new ArrayList<>(routes().toList());
        missing.removeIf(route -> states.stream().anyMatch(it -> it.isOf(route)));
        missing.removeAll(SEEN_ELSEWHERE);
        return missing;
    }

    private void state(String address, String... pressed) {
        states.add(new State(address, List.of(pressed)));
    }

    private static Stream<String> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.otonari").stream()
                .map(it -> Objects.requireNonNull(it.getBeanClassName()))
                .map(StaffPages::route)
                .filter(Route::autoLayout)
                .map(Route::value)
                .sorted();
    }

    private static Route route(String view) {
        try {
            return Class.forName(view, false, StaffPages.class.getClassLoader()).getAnnotation(Route.class);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param pressed one after the other: CSS where it begins with a dot, else the key of a button's text */
    record State(String address, List<String> pressed) {

        boolean isOf(String route) {
            var pattern = Pattern.compile("/" + route.replaceAll(":\\w+", "[^/?]+"));
            return pattern.matcher(address.replaceFirst("\\?.*", "")).matches();
        }

        @Override
        public String toString() {
            return pressed.isEmpty() ? address : address + " then " + String.join(", ", pressed);
        }
    }
}
