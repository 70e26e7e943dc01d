package org.otonari.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.otonari.history.FieldHistory;
import org.otonari.kernel.PersonId;
import org.otonari.kernel.PhoneNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people like to read what we write. Callers decide who may ask. */
@Service
@Transactional
public class Contacts {

    private final JdbcClient database;
    private final FieldHistory history;

    Contacts(JdbcClient database, FieldHistory history) {
        this.database = database;
        this.history = history;
    }

    @Transactional(readOnly = true)
    public Contact of(PersonId person) {
        return database.sql("select * from person_contact where person_id = ?")
                .param(person.value().toString())
                .query(Contacts::contact)
                .optional()
                .orElse(Contact.BY_MAIL);
    }

    public void change(PersonId person, Contact contact) {
        var before = of(person);
        var phone = contact.phone();
        database.sql(
                        """
                        insert into person_contact (person_id, preferred, line_id, phone) values (?, ?, ?, ?)
                        on duplicate key update preferred = values(preferred), line_id = values(line_id), phone = values(phone)
                        """)
                .params(
                        person.value().toString(),
                        contact.preferred().name(),
                        contact.lineId(),
                        phone == null ? null : phone.value())
                .update();
        history.changed("person", person.value().toString(), Kept.of(before), Kept.of(contact));
    }

    /** As the history of fields knows it. */
    private record Kept(
            Contact.Way preferred,
            @org.jspecify.annotations.Nullable String lineId,
            @org.jspecify.annotations.Nullable String phone) {

        static Kept of(Contact it) {
            var phone = it.phone();
            return new Kept(it.preferred(), it.lineId(), phone == null ? null : phone.value());
        }
    }

    private static Contact contact(ResultSet row, int index) throws SQLException {
        var phone = row.getString("phone");
        return new Contact(
                Contact.Way.valueOf(row.getString("preferred")),
                row.getString("line_id"),
                phone == null ? null : new PhoneNumber(phone));
    }
}
