package org.otonari.year;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks for people without a next step: some case of theirs is open, and none of their open cases has a task in an inbox or
 * a timer of the engine that will bring one.
 */
final class Forgotten {

    private static final String QUESTION =
            """
            with ours as (
              select distinct person_id from ofp_application where applied_on between :first and :last
            ), accompanied as (
              select distinct BUSINESS_KEY_ as case_number from ACT_RU_EXECUTION where BUSINESS_KEY_ is not null
            ), open_case as (
              select person_id, case_number from ofp_application where status <> 'CLOSED'
              union
              select participant_id, case_number from ofp_pair where case_number in (select case_number from accompanied)
              union
              select volunteer_id, case_number from ofp_pair where case_number in (select case_number from accompanied)
            ), next_step as (
              select case_number from inbox_item
              union
              select e.BUSINESS_KEY_ from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
              where j.DUEDATE_ is not null and j.RETRIES_ > 0
              union
              select case_number from sla_clock where timer is not null and ended_at is null
            )
            select concat(o.person_id, ' in ', group_concat(c.case_number order by c.case_number))
            from ours o join open_case c on c.person_id = o.person_id
              left join next_step n on n.case_number = c.case_number
            group by o.person_id
            having count(n.case_number) = 0
            """;

    private Forgotten() {}

    /** Those of the people who applied in these days. */
    static List<String> among(JdbcClient database, LocalDate first, LocalDate last) {
        return database.sql(QUESTION)
                .param("first", first)
                .param("last", last)
                .query(String.class)
                .list();
    }
}
