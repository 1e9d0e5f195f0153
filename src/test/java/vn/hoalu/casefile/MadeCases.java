package vn.hoalu.casefile;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.access.ActingAs;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;

/** Cases of a process that nobody else has, so that a test judges only its own. */
class MadeCases {

    final ProcessKey process = new ProcessKey(
            "Made" + UUID.randomUUID().toString().replaceAll("[^a-z]", "x").substring(0, 12));

    @Autowired
    CaseFiles files;

    @Autowired
    CaseGroups groups;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    CaseKey open(String unit, String subject) {
        CaseKey key = new CaseKey(UUID.randomUUID());
        ActingAs.demo(
                "canbo.hoalu",
                () -> transaction.execute(status -> files.open(key, process, "TS", new UnitCode(unit), subject)));
        return key;
    }

    void close(CaseKey key) {
        transaction.executeWithoutResult(status -> files.close(key, "certification.outcome.issued"));
    }

    /** As after a task of this group. */
    void worked(CaseKey key, String group) {
        transaction.executeWithoutResult(status -> {
            groups.add(key, group);
            jdbc.sql(
                            "INSERT IGNORE INTO inbox_case_word"
                                    + " SELECT case_key, :unit, word, ended, search_text FROM inbox_case_word WHERE case_key = :key")
                    .param("unit", Post.ofGroup(group).unit().value())
                    .param("key", key.toString())
                    .update();
        });
    }

    /** As if it had been opened then. */
    void openedAt(CaseKey key, Instant at) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("UPDATE casefile_case SET opened_at = :at WHERE case_key = :key")
                        .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                        .param("key", key.toString())
                        .update());
    }

    String number(CaseKey key) {
        return transaction.execute(status -> files.find(key).orElseThrow().number());
    }
}
