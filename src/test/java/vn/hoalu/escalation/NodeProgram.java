package vn.hoalu.escalation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoalu.HoaLu;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.UnitCode;

/** The whole program in a process of its own; the first to start makes an officer and a lead in every commune. */
final class NodeProgram {

    static final String READY = "READY ";
    static final String NAME = "Người Thử Nút";

    private NodeProgram() {}

    public static void main(String[] options) {
        ConfigurableApplicationContext node = SpringApplication.run(HoaLu.class, options);
        JdbcTemplate jdbc = node.getBean(JdbcTemplate.class);
        LateWorld world = new LateWorld();
        node.getAutowireCapableBeanFactory().autowireBean(world);
        world.deploy();
        Long known = jdbc.queryForObject("SELECT COUNT(*) FROM organization_official WHERE name = ?", Long.class, NAME);
        if (known != null && known == 0) {
            staff(node.getBean(Staffing.class), communes(jdbc));
        }
        System.out.println(READY + ProcessHandle.current().pid());
    }

    private static List<String> communes(JdbcTemplate jdbc) {
        return jdbc.queryForList(
                "SELECT code FROM organization_unit WHERE parent_code = '37' AND kind IN ('COMMUNE', 'WARD')"
                        + " AND valid_to IS NULL ORDER BY code",
                String.class);
    }

    private static void staff(Staffing staffing, List<String> communes) {
        for (String commune : communes) {
            for (Role role : List.of(Role.COMMUNE_OFFICER, Role.COMMUNE_LEAD)) {
                OfficialId id = new OfficialId(UUID.randomUUID());
                staffing.register(id, NAME, Optional.empty());
                staffing.appoint(id, new Post(role, new UnitCode(commune)));
            }
        }
    }
}
