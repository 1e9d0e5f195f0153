package vn.hoalu.casefile.dossier;

import java.util.ArrayList;
import java.util.List;

/** The sections of the paper, in the order in which the entries come. */
final class PaperSections {

    record Section(String title, List<PaperLine> lines) {}

    private final List<PaperLine> facts = new ArrayList<>();
    private final List<PaperLine> events = new ArrayList<>();
    private final List<PaperLine> notes = new ArrayList<>();
    private final List<PaperLine> documents = new ArrayList<>();
    private final List<PaperLine> answers = new ArrayList<>();
    private final DossierWords words;
    private final PaperLines lines;

    PaperSections(DossierWords words) {
        this.words = words;
        lines = new PaperLines(words);
    }

    void add(DossierItem item, String hash) {
        switch (item) {
            case DossierItem.Head head -> throw new IllegalArgumentException("The head is no line: " + head);
            case DossierItem.Fact fact -> facts.add(lines.of(fact, hash));
            case DossierItem.Event event -> events.add(lines.of(event, hash));
            case DossierItem.Remark remark -> notes.add(lines.of(remark, hash));
            case DossierItem.Document document -> documents.add(lines.of(document, hash));
            case DossierItem.Form form -> answers.add(lines.of(form, hash));
        }
    }

    List<Section> inOrder() {
        return List.of(
                new Section(words.say("facts"), facts),
                new Section(words.say("events"), events),
                new Section(words.say("notes"), notes),
                new Section(words.say("documents"), documents),
                new Section(words.say("answers"), answers));
    }
}
