package vn.hoalu;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import vn.hoalu.base.Command;
import vn.hoalu.base.ForCommands;
import vn.hoalu.base.SealedColumns;

/**
 * The small program that runs one command. Not annotated as a configuration, or the scan of the whole program would
 * take it for a part of itself.
 */
@ImportAutoConfiguration({
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@ComponentScan(
        basePackages = "vn.hoalu",
        useDefaultFilters = false,
        includeFilters = {
            @Filter(ForCommands.class),
            @Filter(
                    type = FilterType.ASSIGNABLE_TYPE,
                    classes = {Command.class, SealedColumns.class})
        })
final class CommandProgram {

    private static final List<String> COMMANDS =
            List.of("verify-audit", "rotate-key", "verify-dossier", "rebuild-inbox");

    /** Above what application.yml and the environment say. */
    private static final String[] SETTINGS = {
        // One connection: every other one is somebody else's.
        "--hoalu.db.connections=1", "--logging.level.root=warn", "--logging.level.vn.hoalu=warn"
    };

    private CommandProgram() {}

    /** The command's exit code; empty where the arguments name none and the whole program is meant. */
    static Optional<Integer> run(String[] arguments) {
        if (arguments.length == 0 || arguments[0].startsWith("-")) {
            return Optional.empty();
        }
        if (!COMMANDS.contains(arguments[0])) {
            System.out.println("There is no command " + arguments[0] + ". Commands: " + String.join(", ", COMMANDS));
            return Optional.of(2);
        }
        return Optional.of(run(arguments[0], Arrays.asList(arguments).subList(1, arguments.length)));
    }

    private static int run(String name, List<String> arguments) {
        List<String> options =
                arguments.stream().filter(text -> text.startsWith("--")).toList();
        List<String> words =
                arguments.stream().filter(text -> !text.startsWith("--")).toList();
        try (var context = new SpringApplicationBuilder(CommandProgram.class)
                .web(WebApplicationType.NONE)
                .run(joined(options))) {
            Command command = context.getBeanProvider(Command.class).stream()
                    .filter(found -> found.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            return command.run(words, System.out::println) ? 0 : 1;
        }
    }

    private static String[] joined(List<String> options) {
        String[] all = Arrays.copyOf(SETTINGS, SETTINGS.length + options.size());
        for (int i = 0; i < options.size(); i++) {
            all[SETTINGS.length + i] = options.get(i);
        }
        return all;
    }
}
