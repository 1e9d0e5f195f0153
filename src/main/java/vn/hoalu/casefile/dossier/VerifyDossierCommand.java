package vn.hoalu.casefile.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.hoalu.access.AuditedSubjects;
import vn.hoalu.base.Command;

/** {@code verify-dossier FILE}: whether the chain of a JSON dossier is whole, and whether this program made it. */
@Component
class VerifyDossierCommand implements Command {

    private final AuditedSubjects audited;

    VerifyDossierCommand(AuditedSubjects audited) {
        this.audited = audited;
    }

    @Override
    public String name() {
        return "verify-dossier";
    }

    @Override
    public boolean run(List<String> arguments, Consumer<String> say) {
        if (arguments.size() != 1) {
            say.accept("Name one file: verify-dossier FILE");
            return false;
        }
        try {
            return told(DossierCheck.of(Files.readString(Path.of(arguments.getFirst()))), say);
        } catch (IOException unreadable) {
            say.accept("The file cannot be read: " + unreadable.getMessage());
        } catch (NotADossier other) {
            say.accept(String.valueOf(other.getMessage()));
        }
        return false;
    }

    private boolean told(DossierCheck check, Consumer<String> say) {
        check.firstBroken().ifPresent(broken -> say.accept("BROKEN: " + broken));
        say.accept("dossier.entries " + check.entries());
        say.accept("dossier.last " + check.last());
        if (check.firstBroken().isPresent()) {
            return false;
        }
        boolean known = audited.has("case.dossier", check.last());
        say.accept(
                known
                        ? "The dossier is whole, and the audit log of this database has its last hash."
                        : "The dossier is whole in itself, but the audit log of this database does not know it.");
        return known;
    }
}
