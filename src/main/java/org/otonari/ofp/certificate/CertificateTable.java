package org.otonari.ofp.certificate;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was given which certificate; the key lets nobody have two of one pair. */
@Component
class CertificateTable {

    private final JdbcClient database;

    CertificateTable(JdbcClient database) {
        this.database = database;
    }

    Optional<UUID> document(CaseNumber pair, PersonId person) {
        return database.sql("select document_id from ofp_certificate where pair_number = ? and person_id = ?")
                .params(pair.value(), person.value().toString())
                .query(String.class)
                .optional()
                .map(UUID::fromString);
    }

    void insert(CaseNumber pair, PersonId person, UUID document, Instant at) {
        database.sql("insert into ofp_certificate (pair_number, person_id, document_id, issued_at) values (?, ?, ?, ?)")
                .params(
                        pair.value(),
                        person.value().toString(),
                        document.toString(),
                        LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }
}
