package org.otonari.appointments;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AppointmentAnswerRepository extends JpaRepository<AppointmentAnswer, Long> {

    List<AppointmentAnswer> findByAppointmentIdOrderById(UUID appointment);
}
