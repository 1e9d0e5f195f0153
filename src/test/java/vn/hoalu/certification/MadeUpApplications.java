package vn.hoalu.certification;

import org.springframework.context.ApplicationContext;
import vn.hoalu.organization.UnitCode;

/** The applications that the demo begins with, for a test that wants a full inbox. */
public final class MadeUpApplications {

    private MadeUpApplications() {}

    public static void fill(ApplicationContext context, String unit, int count) {
        context.getBean(DemoApplications.class).fill(new UnitCode(unit), count);
    }
}
