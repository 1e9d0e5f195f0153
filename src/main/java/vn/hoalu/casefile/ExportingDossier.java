package vn.hoalu.casefile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.base.Messages;
import vn.hoalu.casefile.dossier.DossierChain;
import vn.hoalu.casefile.dossier.DossierFile;
import vn.hoalu.casefile.dossier.DossierFile.Taking;
import vn.hoalu.casefile.dossier.DossierWords;
import vn.hoalu.casefile.dossier.JsonDossier;
import vn.hoalu.casefile.dossier.PaperDossier;
import vn.hoalu.casefile.dossier.PaperPrinter;
import vn.hoalu.workflow.CaseKey;

/** Takes the whole file of a case out of the system, with a chain of hashes over its entries. No transaction holds it. */
@Service
@PreAuthorize("isAuthenticated()")
public class ExportingDossier {

    private final ReadableCases cases;
    private final AccountingDossier accounting;
    private final TellingDossier telling;
    private final PaperPrinter printer;
    private final Messages messages;
    private final CurrentActor currentActor;

    ExportingDossier(
            ReadableCases cases,
            AccountingDossier accounting,
            TellingDossier telling,
            PaperPrinter printer,
            Messages messages,
            CurrentActor currentActor) {
        this.cases = cases;
        this.accounting = accounting;
        this.telling = telling;
        this.printer = printer;
        this.messages = messages;
        this.currentActor = currentActor;
    }

    public boolean offered(CaseKey caseKey) {
        Actor actor = currentActor.get();
        return cases.find(caseKey, actor)
                .filter(found -> accounting.mayTake(found, actor))
                .isPresent();
    }

    /**
     * @param locale of the paper; a JSON dossier is Vietnamese in every language
     * @throws NotAllowed where the actor may not read the case, or not take it out
     */
    public void export(CaseKey caseKey, DossierFormat format, String reason, Locale locale, OutputStream to)
            throws IOException {
        Actor actor = currentActor.get();
        CaseSummary found = cases.find(caseKey, actor)
                .orElseThrow(() -> new NotAllowed(actor, Action.EXPORT_DOSSIER.name(), caseKey.toString()));
        Taking taking = accounting.begin(found, format, reason, actor);
        write(found, taking, actor.within(found.process().value()), file(format, locale, to));
    }

    private DossierFile file(DossierFormat format, Locale locale, OutputStream to) {
        return switch (format) {
            case JSON -> new JsonDossier(to);
            case PDF -> new PaperDossier(to, new DossierWords(messages, locale), printer);
        };
    }

    private void write(CaseSummary found, Taking taking, Actor actor, DossierFile file) throws IOException {
        DossierWords official = DossierWords.official(messages);
        DossierChain chain = new DossierChain(found.key());
        file.begin(telling.head(found), taking, chain);
        telling.tell(found, actor, item -> {
            String canonical = official.canonical(item);
            file.add(item, canonical, chain.add(canonical));
        });
        accounting.end(chain, taking);
        file.end(chain);
    }
}
