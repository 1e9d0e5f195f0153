package vn.hoalu.casefile.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thymeleaf.context.Context;
import vn.hoalu.base.Dates;
import vn.hoalu.base.Languages;
import vn.hoalu.base.PaperText;
import vn.hoalu.casefile.CaseSummary;

/** A dossier on paper. A layout needs the whole, so what is to be printed is kept until the end; it is text only. */
public final class PaperDossier implements DossierFile {

    private final OutputStream to;
    private final DossierWords words;
    private final PaperPrinter printer;
    private final PaperSections sections;
    private final Context paper;
    private final List<Map.Entry<String, String>> general = new ArrayList<>();
    private final List<Map.Entry<String, String>> ending = new ArrayList<>();

    public PaperDossier(OutputStream to, DossierWords words, PaperPrinter printer) {
        this.to = to;
        this.words = words;
        this.printer = printer;
        sections = new PaperSections(words);
        paper = new Context(words.locale());
    }

    @Override
    public void begin(DossierItem.Head head, Taking taking, DossierChain chain) {
        CaseSummary summary = head.summary();
        paper.setVariable("number", summary.number());
        paper.setVariable("unit", PaperText.of(head.unitName(words)));
        line(general, "subject", summary.subject());
        line(general, "process", head.process().in(words.locale()));
        line(general, "opened", Dates.moment(summary.openedAt()));
        summary.closedAt().ifPresent(at -> line(general, "closed", Dates.moment(at)));
        line(general, "outcome", words.key(summary.outcomeKey().orElse("casefile.state.open")));
        line(ending, "caseKey", summary.key().toString());
        line(ending, "first", chain.first());
        line(ending, "exportId", taking.id());
        line(ending, "taken", Dates.moment(taking.at()));
        line(ending, "takenBy", words.who(Optional.of(taking.by()), taking.onBehalfOf()));
    }

    private void line(List<Map.Entry<String, String>> lines, String word, String value) {
        lines.add(Map.entry(words.say(word), PaperText.of(value)));
    }

    @Override
    public void add(DossierItem item, String canonical, String hash) {
        if (item instanceof DossierItem.Head) {
            paper.setVariable("mark", PaperLine.mark(hash));
        } else {
            sections.add(item, hash);
        }
    }

    @Override
    public void end(DossierChain chain) throws IOException {
        line(ending, "entries", String.valueOf(chain.entries()));
        line(ending, "last", chain.last());
        paper.setVariable("general", general);
        paper.setVariable("sections", sections.inOrder());
        paper.setVariable("ending", ending);
        paper.setVariable("words", words);
        boolean arabic = Languages.rightToLeft(words.locale());
        paper.setVariable("dir", arabic ? "rtl" : "ltr");
        // The foot of a page is drawn as it stands: letters would not join there.
        paper.setVariable("footer", arabic ? "" : words.say("page"));
        printer.print(paper, arabic, to);
    }
}
