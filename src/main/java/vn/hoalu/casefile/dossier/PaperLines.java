package vn.hoalu.casefile.dossier;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoalu.base.Dates;
import vn.hoalu.casefile.Note;
import vn.hoalu.casefile.PaperOfCase;
import vn.hoalu.inbox.GivenAnswers;

/** Turns entries into lines of the paper, in the language of whoever takes it along. */
record PaperLines(DossierWords words) {

    PaperLine of(DossierItem.Fact fact, String hash) {
        String label = words.key(fact.fact().labelKey());
        return PaperLine.of(label, words.fact(fact.fact()), Stream.empty(), false, hash);
    }

    PaperLine of(DossierItem.Event event, String hash) {
        return PaperLine.of(
                Dates.moment(event.entry().at()),
                words.event(event.entry()),
                Stream.of(words.who(event.entry().by(), event.entry().onBehalfOf())),
                false,
                hash);
    }

    PaperLine of(DossierItem.Remark remark, String hash) {
        Note note = remark.note();
        Stream<String> corrected = note.former().stream().map(former -> words.say("former", Map.of("text", former)));
        Stream<String> withdrawn =
                note.withdrawnAt().stream().map(at -> words.say("noteWithdrawn", Map.of("date", Dates.moment(at))));
        return PaperLine.of(
                Dates.moment(note.writtenAt()),
                note.text(),
                Stream.of(Stream.of(words.who(note.by(), note.onBehalfOf())), corrected, withdrawn)
                        .flatMap(each -> each),
                note.withdrawnAt().isPresent(),
                hash);
    }

    PaperLine of(DossierItem.Document document, String hash) {
        PaperOfCase paper = document.paper();
        Stream<String> about = Stream.of(
                words.who(paper.by(), paper.onBehalfOf()),
                words.say("documentFile", Map.of("type", paper.mediaType(), "size", paper.size())) + " · "
                        + words.key(paper.stateKey()),
                "SHA-256: " + paper.sha256());
        Stream<String> withdrawn = paper.withdrawal().stream()
                .map(gone -> words.say(
                        "documentWithdrawn",
                        Map.of(
                                "date", Dates.moment(gone.at()),
                                "name", words.who(gone.by(), gone.onBehalfOf()),
                                "reason", gone.reason())));
        return PaperLine.of(
                Dates.moment(paper.at()),
                paper.name(),
                Stream.concat(about, withdrawn),
                paper.withdrawal().isPresent(),
                hash);
    }

    PaperLine of(DossierItem.Form form, String hash) {
        GivenAnswers given = form.given();
        Stream<String> answers = given.answers().stream()
                .map(answer ->
                        answer.label().in(words.locale()) + ": " + answer.text().in(words.locale()));
        return PaperLine.of(
                Dates.moment(given.at()),
                given.step().map(step -> step.in(words.locale())).orElse(given.element()),
                Stream.concat(Stream.of(words.who(form.by(), Optional.empty())), answers),
                false,
                hash);
    }
}
