package org.otonari.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.otonari.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Reads the history of a case: a line about a document is there only for those who may see the document. */
@Component
class CaseTimeline {

    private final TimelineRepository lines;
    private final DocumentTable documents;
    private final ObjectMapper json;

    CaseTimeline(TimelineRepository lines, DocumentTable documents, ObjectMapper json) {
        this.lines = lines;
        this.documents = documents;
        this.json = json;
    }

    /** All of it, newest first. */
    List<TimelineLine> all(CaseNumber number) {
        return read(number, lines.findByCaseNumberOrderByAtDescIdDesc(number.value()));
    }

    /** A step of what the filter lets through, newest first. */
    TimelineStep step(CaseNumber number, TimelineFilter filter, int from, int size) {
        // One more than wanted, to know whether there are more.
        var found = lines.step(
                number.value(),
                filter.kinds().stream().map(Enum::name).toList(),
                filter.byPeopleOnly(),
                size + 1,
                from);
        return new TimelineStep(read(number, found.stream().limit(size).toList()), from + size, found.size() > size);
    }

    private List<TimelineLine> read(CaseNumber number, List<TimelineEntry> entries) {
        Map<String, Document> visible = entries.stream().anyMatch(it -> it.kind() == TimelineLine.Kind.DOCUMENT)
                ? documents.visible(number).stream()
                        .collect(Collectors.toMap(it -> it.id().toString(), it -> it))
                : Map.of();
        return entries.stream().flatMap(it -> line(it, visible).stream()).toList();
    }

    private Optional<TimelineLine> line(TimelineEntry entry, Map<String, Document> visible) {
        var arguments = fromJson(entry.arguments());
        if (entry.kind() != TimelineLine.Kind.DOCUMENT) {
            return Optional.of(line(entry, arguments));
        }
        // The history keeps the document's id; the reader wants its name.
        return Optional.ofNullable(visible.get(arguments.get(0)))
                .map(document -> line(
                        entry,
                        Stream.concat(
                                        Stream.of(document.latest().name()),
                                        arguments.stream().skip(1))
                                .toList()));
    }

    private static TimelineLine line(TimelineEntry entry, List<String> arguments) {
        return new TimelineLine(entry.at(), entry.kind(), entry.textKey(), arguments, entry.text(), entry.actor());
    }

    private List<String> fromJson(@Nullable String arguments) {
        try {
            return arguments == null ? List.of() : json.readValue(arguments, new TypeReference<List<String>>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
