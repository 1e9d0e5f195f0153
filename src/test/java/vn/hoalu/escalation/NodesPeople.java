package vn.hoalu.escalation;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoalu.access.Actor;
import vn.hoalu.base.Languages;
import vn.hoalu.notification.KeepingWishes;
import vn.hoalu.notification.NoticeWishes;
import vn.hoalu.notification.QuietTime;
import vn.hoalu.organization.Role;

/** Two officers and a lead in each of some communes; all of them get letters at any time. */
final class NodesPeople {

    /** Communes where nobody leads yet, so that each task has one lead. */
    private static final String COMMUNES = """
            SELECT code FROM organization_unit u
             WHERE parent_code = '37' AND kind IN ('COMMUNE', 'WARD') AND valid_to IS NULL
               AND NOT EXISTS (SELECT 1 FROM organization_post p WHERE p.unit_code = u.code AND p.role = 'COMMUNE_LEAD')
             ORDER BY code LIMIT ?""";

    private static final QuietTime NEVER = new QuietTime(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, false);

    private final ConfigurableApplicationContext context;
    private final LateWorld world = new LateWorld();

    NodesPeople(ConfigurableApplicationContext context) {
        this.context = context;
    }

    void make(int communes) {
        if (communes == 0) {
            return;
        }
        context.getAutowireCapableBeanFactory().autowireBean(world);
        world.deploy();
        List<String> units = context.getBean(JdbcTemplate.class).queryForList(COMMUNES, String.class, communes);
        for (String unit : units) {
            reachable(world.holder(Role.COMMUNE_OFFICER, unit));
            reachable(world.holder(Role.COMMUNE_OFFICER, unit));
            reachable(world.holder(Role.COMMUNE_LEAD, unit));
        }
    }

    private void reachable(Actor actor) {
        NoticeWishes wishes =
                new NoticeWishes(Languages.VIETNAMESE, Optional.of(actor.id() + "@hoalu.example"), NEVER, Map.of());
        context.getBean(KeepingWishes.class).keep(wishes, actor);
    }
}
