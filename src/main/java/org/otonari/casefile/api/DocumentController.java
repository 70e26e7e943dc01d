package org.otonari.casefile.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.otonari.access.Role;
import org.otonari.casefile.Document;
import org.otonari.casefile.Documents;
import org.otonari.kernel.CaseNumber;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Documents over HTTP, for programs and for the pages. What comes out can be saved or shown, and never runs. */
@RestController
@RequestMapping("/api/v1/cases/{number}/documents")
class DocumentController {

    private final Documents documents;

    DocumentController(Documents documents) {
        this.documents = documents;
    }

    @GetMapping
    List<DocumentJson> all(@PathVariable String number) {
        return documents.of(number(number)).stream().map(DocumentJson::of).toList();
    }

    @GetMapping(path = "/{id}/versions/{version}", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> content(@PathVariable String number, @PathVariable UUID id, @PathVariable int version) {
        var content = documents.read(number(number), id, version);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.version().type().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        attachment(content.version().name()))
                .body(content.bytes());
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static CaseNumber number(String text) {
        if (!CaseNumber.isValid(text)) {
            throw new NoSuchElementException("Not a case number");
        }
        return new CaseNumber(text);
    }

    /** @param visibleTo roles; empty: everybody who may see the case. @param removed its content is gone */
    record DocumentJson(
            UUID id, boolean fromForm, List<String> visibleTo, boolean removed, List<VersionJson> versions) {

        static DocumentJson of(Document it) {
            return new DocumentJson(
                    it.id(),
                    it.fromForm(),
                    it.visibleTo().stream().map(Role::code).sorted().toList(),
                    it.isRemoved(),
                    it.versions().stream().map(VersionJson::of).toList());
        }
    }

    /** @param size in bytes */
    record VersionJson(int number, String name, String type, int size, String uploadedBy, Instant uploadedAt) {

        static VersionJson of(Document.Version it) {
            return new VersionJson(
                    it.number(),
                    it.name(),
                    it.type().name().toLowerCase(Locale.ROOT),
                    it.size(),
                    it.uploadedBy(),
                    it.uploadedAt());
        }
    }
}
