package vn.hoalu.casefile;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/** Lines that a transaction adds to timelines; they are written in one batch at its end, and nothing is asked before. */
@Component
class NewEntries {

    private final EntityManager entities;

    NewEntries(EntityManager entities) {
        this.entities = entities;
    }

    void add(Entry entry) {
        entities.persist(entry);
    }
}
