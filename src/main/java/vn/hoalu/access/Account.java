package vn.hoalu.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.hoalu.organization.OfficialId;

/** The way in for one official. Says who may enter; what they may do there follows from their posts. */
@Entity
@Table(name = "access_account")
class Account {

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Column(nullable = false)
    private String login;

    @Column(nullable = false)
    private String passwordHash;

    @Column(name = "official_id", nullable = false)
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID official;

    @Column(nullable = false)
    private boolean demo;

    @Column(nullable = false)
    private boolean disabled;

    @Column(nullable = false)
    private boolean mustChange;

    @Column
    private @Nullable Instant sessionsFrom;

    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable String providerSubject;

    @Version
    private @Nullable Long version;

    protected Account() {}

    private Account(Login login, String passwordHash, OfficialId official, boolean demo) {
        this.id = UUID.randomUUID();
        this.login = login.value();
        this.passwordHash = passwordHash;
        this.official = official.value();
        this.demo = demo;
    }

    static Account of(Login login, String passwordHash, OfficialId official) {
        return new Account(login, passwordHash, official, false);
    }

    static Account ofDemo(Login login, String passwordHash, OfficialId official) {
        return new Account(login, passwordHash, official, true);
    }

    /** A demo account that got into a real database, say by a restored copy, must not open it. */
    boolean opensWhere(boolean demoRuns) {
        return !disabled && (demoRuns || !demo);
    }

    UUID id() {
        return id;
    }

    String passwordHash() {
        return passwordHash;
    }

    OfficialId official() {
        return new OfficialId(official);
    }

    Login login() {
        return new Login(login);
    }

    boolean isClosed() {
        return disabled;
    }

    boolean mustChange() {
        return mustChange;
    }

    /** A sign-in that began before the account's sessions were ended is over too, however far it got. */
    boolean acceptsFrom(Instant began) {
        return sessionsFrom == null || !began.isBefore(sessionsFrom);
    }

    void disable() {
        disabled = true;
    }

    void reopen() {
        disabled = false;
    }

    void endSessions(Instant now) {
        sessionsFrom = now;
    }

    /** Chosen by the official. */
    void choosePassword(String hash) {
        passwordHash = hash;
        mustChange = false;
    }

    /** Given by somebody else, so it serves once. */
    void givePassword(String hash) {
        passwordHash = hash;
        mustChange = true;
    }

    /** @return whether this is the provider's person: bound at the first sign-in, and never to another after that */
    boolean boundTo(String subject) {
        if (providerSubject == null) {
            providerSubject = subject;
        }
        return providerSubject.equals(subject);
    }
}
