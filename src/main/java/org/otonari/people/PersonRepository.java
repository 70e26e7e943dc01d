package org.otonari.people;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id = :id")
    Optional<Person> lock(UUID id);

    @Query("select p from Person p where p.searchText like concat('%', :text, '%') order by p.searchText")
    List<Person> search(String text, Limit limit);

    List<Person> findByEmailAndBirthDate(String email, LocalDate birthDate);

    @Query("select p from Person p where p.id <> :except and (p.email = :email or p.searchText = :searchText)")
    List<Person> lookingLike(UUID except, String email, String searchText);

    @Query("select distinct p.language from Person p")
    Set<String> languages();
}
