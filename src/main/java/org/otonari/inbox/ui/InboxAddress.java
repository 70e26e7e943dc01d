package org.otonari.inbox.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.otonari.inbox.InboxQuery;

/** All that the address of the inbox says: which list, and which tasks of it. */
record InboxAddress(Shown shown, InboxQuery query) {

    private static final String LIST = "list";

    static InboxAddress start() {
        return new InboxAddress(Shown.TASKS, InboxQuery.everything());
    }

    static InboxAddress read(QueryParameters parameters) {
        var list = parameters.getSingleParameter(LIST).orElse("");
        var shown = list.equals("finished") ? Shown.FINISHED : list.equals("waiting") ? Shown.WAITING : Shown.TASKS;
        return new InboxAddress(shown, InboxFilter.read(parameters));
    }

    /** @param query as it was written into an address */
    static InboxAddress read(String query) {
        return read(QueryParameters.fromString(query));
    }

    QueryParameters parameters() {
        var parameters = InboxFilter.write(query);
        if (shown == Shown.TASKS) {
            return parameters;
        }
        var all = new HashMap<>(parameters.getParameters());
        all.put(LIST, List.of(shown.name().toLowerCase(Locale.ROOT)));
        return new QueryParameters(all);
    }

    String text() {
        return parameters().getQueryString();
    }

    InboxAddress tasks(UnaryOperator<InboxQuery> change) {
        return new InboxAddress(Shown.TASKS, change.apply(query));
    }

    InboxAddress list(Shown wanted) {
        return new InboxAddress(wanted, query);
    }
}
