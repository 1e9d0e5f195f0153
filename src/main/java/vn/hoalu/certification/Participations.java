package vn.hoalu.certification;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which person has which duty in an application; the database lets nobody have two. */
@Repository
class Participations {

    // The first duty stays: a second arrival waits for the first one's transaction and changes nothing.
    private static final String TAKE = """
            insert into certification_participation (application_id, official_id, duty) values (?, ?, ?)
            on duplicate key update duty = certification_participation.duty returning official_id, duty""";

    private final JdbcClient jdbc;

    Participations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the person has this duty now; false where the person has another one. */
    boolean take(ApplicationId application, UUID person, Duty duty) {
        // What stands there already may also be the duty of somebody else: there is one applicant only.
        return jdbc.sql(TAKE)
                .params(application.toString(), person.toString(), duty.name())
                .query((row, number) -> row.getString(1).equals(person.toString())
                        && row.getString(2).equals(duty.name()))
                .single();
    }

    Optional<Duty> find(ApplicationId application, UUID person) {
        return jdbc.sql("select duty from certification_participation where application_id = ? and official_id = ?")
                .params(application.toString(), person.toString())
                .query(String.class)
                .optional()
                .map(Duty::valueOf);
    }
}
