package org.otonari.casefile;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CaseFileRepository extends JpaRepository<CaseFile, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CaseFile c where c.number = :number")
    Optional<CaseFile> lock(String number);

    /** For programmes and processes, which see every case. */
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
                      and (c.restricted = false or exists
                        (select 1 from case_named n where n.case_number = c.number and n.account = :reader))
                    order by c.opened_at desc, c.number
                    """,
            nativeQuery = true)
    List<CaseFile> search(String text, String name, boolean open, String reader, Pageable page);
}
