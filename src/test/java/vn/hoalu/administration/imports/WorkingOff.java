package vn.hoalu.administration.imports;

import org.springframework.context.ApplicationContext;

/** Lets tests of other packages do what the worker would do in a while. */
public final class WorkingOff {

    private WorkingOff() {}

    public static void everything(ApplicationContext program) {
        program.getBean(ImportWorker.class).work();
    }
}
