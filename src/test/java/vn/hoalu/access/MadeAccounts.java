package vn.hoalu.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Staffing;

/** Officials with accounts that a test has for itself. */
public final class MadeAccounts {

    public static final String PASSWORD = "mây trắng bay về";

    private final ApplicationContext context;

    public MadeAccounts(ApplicationContext context) {
        this.context = context;
    }

    public OfficialId person(String name, Post... posts) {
        OfficialId id = new OfficialId(UUID.randomUUID());
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            Staffing staffing = context.getBean(Staffing.class);
            staffing.register(id, name, Optional.empty());
            for (Post post : posts) {
                staffing.appoint(id, post);
            }
        });
        return id;
    }

    public OfficialId withAccount(String login, Post... posts) {
        return withHash(login, context.getBean(PasswordEncoder.class).encode(PASSWORD), posts);
    }

    public OfficialId withHash(String login, String hash, Post... posts) {
        OfficialId id = person("Nguyễn Thị " + login, posts);
        context.getBean(AccountRepository.class).save(Account.of(new Login(login), hash, id));
        return id;
    }
}
