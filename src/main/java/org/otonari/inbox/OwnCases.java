package org.otonari.inbox;

import java.util.Set;
import org.otonari.access.Role;
import org.otonari.casefile.CaseReaders;
import org.otonari.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever has work on a case may read it, for as long as the work lasts. */
@Component
class OwnCases implements CaseReaders {

    private final JdbcClient database;

    OwnCases(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean worksOn(CaseNumber number, String account, Set<Role> roles) {
        return database.sql(
                                """
                                select count(*) from inbox_item
                                where case_number = :number and (assignee = :account or candidate_role in (:roles))
                                """)
                        .param("number", number.value())
                        .param("account", account)
                        .param("roles", roles.stream().map(Role::code).toList())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
