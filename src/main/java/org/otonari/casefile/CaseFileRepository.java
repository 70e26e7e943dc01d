package org.otonari.casefile;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CaseFileRepository extends JpaRepository<CaseFile, String> {

    @Query("select c from CaseFile c where :person in (select key(p) from c.people p) order by c.openedAt")
    List<CaseFile> of(UUID person);

    @Query(
            value =
                    """
                    select distinct c.* from case_file c
                    join case_person cp on cp.case_number = c.number
                    join person p on p.id = cp.person_id
                    where (:text = '' or c.number like concat('%', upper(:text), '%') or p.search_text like concat('%', :name, '%'))
                      and (:open = false or c.closed_at is null)
                    order by c.opened_at desc, c.number
                    """,
            nativeQuery = true)
    List<CaseFile> search(String text, String name, boolean open, Pageable page);
}
