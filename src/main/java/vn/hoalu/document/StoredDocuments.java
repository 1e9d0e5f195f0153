package vn.hoalu.document;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.workflow.CaseKey;

/** The rows. Whoever asks has found out whether the actor may see them. */
@Repository
class StoredDocuments {

    private final EntityManager entities;

    StoredDocuments(EntityManager entities) {
        this.entities = entities;
    }

    void add(Document document) {
        entities.persist(document);
    }

    Optional<Document> find(DocumentId id) {
        return Optional.ofNullable(entities.find(Document.class, id.value()));
    }

    /** Who is quicker holds the row until the transaction ends. */
    Optional<Document> findAlone(DocumentId id) {
        return Optional.ofNullable(entities.find(Document.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** In the order in which they came, without those that are still coming. */
    List<Document> of(CaseKey caseKey) {
        return entities.createQuery(
                        "from Document where caseKey = :caseKey and state <> RECEIVING order by begunAt, id",
                        Document.class)
                .setParameter("caseKey", caseKey.value())
                .getResultList();
    }

    long countOf(CaseKey caseKey) {
        return entities.createQuery("select count(*) from Document where caseKey = :caseKey", Long.class)
                .setParameter("caseKey", caseKey.value())
                .getSingleResult();
    }

    long receivingFrom(OfficialId official) {
        return entities.createQuery(
                        "select count(*) from Document where addedBy = :official and state = RECEIVING", Long.class)
                .setParameter("official", official.value())
                .getSingleResult();
    }

    /** For cases that are still to be opened. */
    long waitingFrom(OfficialId official) {
        return entities.createQuery(
                        "select count(*) from Document where caseKey is null and addedBy = :official", Long.class)
                .setParameter("official", official.value())
                .getSingleResult();
    }

    List<Document> unscanned(int most) {
        return entities.createQuery("from Document where state = UNSCANNED order by begunAt", Document.class)
                .setMaxResults(most)
                .getResultList();
    }

    List<Document> lost(int most) {
        return entities.createQuery("from Document where state = LOST order by begunAt", Document.class)
                .setMaxResults(most)
                .getResultList();
    }

    List<Document> withdrawnBefore(Instant moment, int most) {
        return entities.createQuery(
                        "from Document where state = WITHDRAWN and erasedAt is null and withdrawnAt < :moment"
                                + " order by begunAt",
                        Document.class)
                .setParameter("moment", moment)
                .setMaxResults(most)
                .getResultList();
    }

    void remove(Document document) {
        entities.remove(document);
    }
}
