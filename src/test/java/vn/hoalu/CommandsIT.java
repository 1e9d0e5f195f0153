package vn.hoalu;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.hoalu.access.ActingAs;
import vn.hoalu.base.Languages;
import vn.hoalu.casefile.DossierFormat;
import vn.hoalu.casefile.ExportingDossier;
import vn.hoalu.document.DocumentCases;
import vn.hoalu.workflow.CaseKey;

/** The operator's commands, on the database of the running program. */
@HoaLuTest
@ExtendWith(OutputCaptureExtension.class)
class CommandsIT {

    @Autowired
    HikariDataSource database;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    ExportingDossier exporting;

    @Value("${hoalu.data-dir}")
    String dataDir;

    @Test
    void audit_is_verified_by_a_command(CapturedOutput output) {
        assertThat(run("verify-audit")).isZero();

        assertThat(output).contains("The audit log is whole.").containsPattern("audit\\.end \\d+:[0-9a-f]{64}");
    }

    @Test
    void broken_audit_ends_in_failure(CapturedOutput output) {
        assertThat(run("verify-audit", "99999999:" + "0".repeat(64))).isOne();

        assertThat(output).contains("BROKEN: the log was cut off after entry ");
    }

    @Test
    void key_is_not_changed_under_a_running_program(CapturedOutput output) {
        assertThat(run("rotate-key", "--hoalu.identity-key-new=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="))
                .isOne();
        assertThat(run("rotate-key")).isOne();

        assertThat(output).contains("Stop every node first.").contains("HOALU_IDENTITY_KEY_NEW is not set.");
    }

    @Test
    void dossier_is_verified_by_a_command(CapturedOutput output, @TempDir Path folder) throws IOException {
        Path made = folder.resolve("made-up.json");
        Files.writeString(made, "{}");

        assertThat(run("verify-dossier")).isOne();
        assertThat(run("verify-dossier", folder.resolve("none.json").toString()))
                .isOne();
        assertThat(run("verify-dossier", made.toString())).isOne();
        assertThat(run("verify-dossier", exported(folder).toString())).isZero();

        assertThat(output).contains("Name one file", "cannot be read", "no dossier of format hoalu-dossier");
        assertThat(output).contains("The dossier is whole, and the audit log of this database has its last hash.");
    }

    private Path exported(Path folder) throws IOException {
        DocumentCases cases = new DocumentCases();
        beans.autowireBean(cases);
        CaseKey caseKey = cases.open();
        Path file = folder.resolve("dossier.json");
        try (OutputStream to = Files.newOutputStream(file)) {
            ActingAs.demo(DocumentCases.OFFICER, () -> export(caseKey, to));
        }
        return file;
    }

    private void export(CaseKey caseKey, OutputStream to) {
        try {
            exporting.export(caseKey, DossierFormat.JSON, "Kiểm thử", Languages.VIETNAMESE, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void other_words_are_no_command_and_none_means_the_program(CapturedOutput output) {
        assertThat(CommandProgram.run(new String[] {"verify"})).contains(2);
        assertThat(CommandProgram.run(new String[] {})).isEmpty();
        assertThat(CommandProgram.run(new String[] {"--server.port=1"})).isEmpty();

        assertThat(output).contains("Commands: verify-audit, rotate-key, verify-dossier, rebuild-inbox");
    }

    private int run(String... words) {
        String[] arguments = new String[words.length + 5];
        System.arraycopy(words, 0, arguments, 0, words.length);
        arguments[words.length] = "--spring.profiles.active=demo,test";
        arguments[words.length + 1] = "--hoalu.data-dir=" + dataDir;
        arguments[words.length + 2] = "--hoalu.db.url=" + database.getJdbcUrl();
        arguments[words.length + 3] = "--hoalu.db.user=" + database.getUsername();
        arguments[words.length + 4] = "--hoalu.db.password=" + database.getPassword();
        return CommandProgram.run(arguments).orElseThrow();
    }
}
