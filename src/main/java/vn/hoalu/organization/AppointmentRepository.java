package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AppointmentRepository extends Repository<Appointment, UUID> {

    Appointment save(Appointment appointment);

    Optional<Appointment> findById(UUID id);

    @Query("""
            select a from Appointment a join fetch a.official where a.official.id in :officials
            order by a.validFrom desc, a.unit, a.role""")
    List<Appointment> ofOfficials(Collection<UUID> officials);

    @Query("""
            select distinct a.official from Appointment a
            where a.unit = :unit and a.official.searchText = :searchText""")
    List<Official> holders(String unit, String searchText);

    void delete(Appointment appointment);

    @Query("""
            select a from Appointment a
            where a.official.id = :official and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)
            order by a.unit, a.role""")
    List<Appointment> ofOfficial(UUID official, LocalDate day);

    @Query("""
            select a from Appointment a join fetch a.official
            where a.unit in :units and a.role in :roles
            and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)
            order by a.official.searchText, a.official.id""")
    List<Appointment> ofPosts(Collection<Role> roles, Collection<String> units, LocalDate day);
}
