package vn.hoalu.certification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoalu.HoaLu;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.workflow.CaseKey;

/**
 * The whole program in a process of its own, in which four people work without a pause until it is killed. A step is
 * told on standard output only when it was accepted. With a file of such lines it judges instead of working.
 */
final class CrashingProgram {

    static final String ACCEPTED = "ACCEPTED ";
    static final String JUDGED = "JUDGED ";
    static final String WORKING = "WORKING";

    private final Certifications certifications;
    private final Desk desk;

    private CrashingProgram(ConfigurableApplicationContext context) {
        certifications = new Certifications();
        context.getAutowireCapableBeanFactory().autowireBean(certifications);
        desk = certifications.desk("14674");
    }

    /** @param arguments the program's own, after the file to judge by or "-" */
    public static void main(String[] arguments) throws IOException {
        String[] options = Arrays.copyOfRange(arguments, 1, arguments.length);
        ConfigurableApplicationContext context = SpringApplication.run(HoaLu.class, options);
        if (arguments[0].equals("-")) {
            CrashingProgram program = new CrashingProgram(context);
            for (int person = 0; person < 4; person++) {
                new Thread(program::work).start();
            }
            System.out.println(WORKING);
        } else {
            Map<CrashStep, Set<String>> accepted = accepted(Path.of(arguments[0]));
            System.out.println(JUDGED + CrashJudgement.of(context.getBean(JdbcTemplate.class), accepted));
            System.exit(SpringApplication.exit(context));
        }
    }

    static Map<CrashStep, Set<String>> accepted(Path file) throws IOException {
        Map<CrashStep, Set<String>> accepted = new EnumMap<>(CrashStep.class);
        for (String line : Files.readAllLines(file)) {
            String[] words = line.split(" ");
            accepted.computeIfAbsent(CrashStep.valueOf(words[0]), step -> new HashSet<>())
                    .add(words[1]);
        }
        return accepted;
    }

    private void work() {
        while (true) {
            try {
                carryOne();
            } catch (RuntimeException notAccepted) {
                System.out.println("not accepted: " + notAccepted.getClass().getSimpleName());
            }
        }
    }

    private void carryOne() {
        CaseKey key = certifications.recorded(desk, anybody());
        tell(CrashStep.RECORDED, key);
        certifications.finish(key, desk.officer(), Certifications.COMPLETE);
        tell(CrashStep.CHECKED, key);
        certifications.finish(key, desk.examiner(), Certifications.PASSED);
        tell(CrashStep.ASSESSED, key);
        certifications.finish(key, desk.supervisor(), Certifications.APPROVED);
        tell(CrashStep.DECIDED, key);
    }

    /** Another one in every run of the program. */
    private static IdentityNumber anybody() {
        return new IdentityNumber("8%011d".formatted(ThreadLocalRandom.current().nextLong(100_000_000_000L)));
    }

    private static void tell(CrashStep step, CaseKey key) {
        System.out.println(ACCEPTED + step + " " + key);
    }
}
