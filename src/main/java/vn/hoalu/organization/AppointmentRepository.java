package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AppointmentRepository extends Repository<Appointment, UUID> {

    Appointment save(Appointment appointment);

    void delete(Appointment appointment);

    @Query("""
            select a from Appointment a
            where a.official.id = :official and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)
            order by a.unit, a.role""")
    List<Appointment> ofOfficial(UUID official, LocalDate day);

    @Query("""
            select a from Appointment a join fetch a.official
            where a.unit = :unit and a.role = :role
            and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)
            order by a.official.searchText, a.official.id""")
    List<Appointment> ofPost(Role role, String unit, LocalDate day);
}
