package org.otonari.casefile;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TimelineRepository extends JpaRepository<TimelineEntry, Long> {

    List<TimelineEntry> findByCaseNumberOrderByAtDescIdDesc(String caseNumber);

    @Query(
            value =
                    """
                    select * from timeline_entry
                    where case_number = :number and kind in (:kinds) and (:byPeople = false or actor is not null)
                    order by at desc, id desc limit :size offset :from
                    """,
            nativeQuery = true)
    List<TimelineEntry> step(String number, List<String> kinds, boolean byPeople, int size, int from);
}
