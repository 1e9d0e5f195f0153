package vn.hoalu.base;

import java.util.List;
import java.util.function.Consumer;

/**
 * What an operator runs instead of the program: {@code java -jar hoalu.jar NAME}. It starts with the database and
 * the parts marked {@link ForCommands} only; no web server, no engine, no jobs.
 */
public interface Command {

    String name();

    /**
     * @param say a line for the operator
     * @return whether all is well: the exit code 0 or 1
     */
    boolean run(List<String> arguments, Consumer<String> say);
}
