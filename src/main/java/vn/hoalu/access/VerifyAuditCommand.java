package vn.hoalu.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.stereotype.Component;
import vn.hoalu.access.AuditVerdict.Broken;
import vn.hoalu.base.Command;

/** {@code verify-audit [POSITION:HASH]}: with the chain's end as somebody noted it, a cut-off end shows too. */
@Component
class VerifyAuditCommand implements Command {

    private final AuditScan scan;

    VerifyAuditCommand(AuditScan scan) {
        this.scan = scan;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public boolean run(List<String> arguments, Consumer<String> say) {
        try {
            return verify(arguments, say);
        } catch (UnreadableIdentity otherKey) {
            say.accept(
                    "HOALU_IDENTITY_KEY is not the key of this database, or the row of the chain's end was changed.");
        } catch (BadSqlGrammarException otherTables) {
            say.accept("This is not a database of this release; start the program on it once.");
        } catch (IllegalArgumentException noEnd) {
            say.accept(String.valueOf(noEnd.getMessage()));
        }
        return false;
    }

    private boolean verify(List<String> arguments, Consumer<String> say) {
        Optional<ChainEnd> noted = arguments.stream().findFirst().map(ChainEnd::noted);
        AuditVerdict verdict = scan.run(noted, read -> say.accept("audit: " + read + " entries read"));
        say.accept(verdict.firstBroken().map(VerifyAuditCommand::told).orElse("The audit log is whole."));
        say.accept("audit.entries " + verdict.entries());
        say.accept("audit.end " + verdict.end());
        return verdict.whole();
    }

    private static String told(Broken broken) {
        String entry = "entry " + broken.id();
        String where = " (position " + broken.position() + ")";
        return "BROKEN: "
                + switch (broken.kind()) {
                    case CHANGED -> entry + " was changed" + where;
                    case MISSING -> "one or more are missing before " + entry + where;
                    case INSERTED -> entry + " was put in" + where;
                    case REORDERED -> entry + " stands at another's place" + where;
                    case CUT_OFF -> "the log was cut off after " + entry + where;
                    case HEAD_CHANGED -> "the row of the chain's end was changed; the last is " + entry + where;
                    case NOT_AS_NOTED -> entry + " is not the one that was noted" + where;
                };
    }
}
