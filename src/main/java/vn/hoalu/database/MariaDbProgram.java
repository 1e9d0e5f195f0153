package vn.hoalu.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A MariaDB server's program, unpacked by us or installed by somebody.
 *
 * @param scripts   folder with the statements that make an empty server's own tables
 * @param libraries where it looks for its shared libraries first
 */
record MariaDbProgram(Path baseDir, Path server, Path scripts, Path libraries) {

    ProcessBuilder command(String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(server.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().putAll(Map.of("LD_LIBRARY_PATH", libraries.toString()));
        return builder;
    }
}
