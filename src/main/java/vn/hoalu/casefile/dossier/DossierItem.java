package vn.hoalu.casefile.dossier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.casefile.CaseSummary;
import vn.hoalu.casefile.Note;
import vn.hoalu.casefile.PaperOfCase;
import vn.hoalu.casefile.TimelineEntry;
import vn.hoalu.inbox.Evidence;
import vn.hoalu.inbox.GivenAnswers;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.UnitName;

/** One entry of a dossier. {@link #content} is what its file says and its chain is made of: format 1 of the dossier. */
public sealed interface DossierItem {

    Map<String, @Nullable Object> content(DossierWords words);

    record Head(CaseSummary summary, LocalizedText process, Optional<UnitName> unit) implements DossierItem {

        @Override
        public Map<String, @Nullable Object> content(DossierWords words) {
            Map<String, @Nullable Object> content = of("case");
            content.put("caseKey", summary.key().toString());
            content.put("number", summary.number());
            content.put("subject", summary.subject());
            content.put("process", Map.of("key", summary.process().value(), "name", process.in(words.locale())));
            content.put("unit", Map.of("code", summary.unit().value(), "name", unitName(words)));
            content.put("openedAt", moment(summary.openedAt()));
            content.put("closedAt", summary.closedAt().map(DossierItem::moment).orElse(null));
            content.put(
                    "outcome",
                    summary.outcomeKey()
                            .map(key -> Map.of("key", key, "text", words.key(key)))
                            .orElse(null));
            return content;
        }

        String unitName(DossierWords words) {
            return unit.map(words::unit).orElse(summary.unit().value());
        }
    }

    record Fact(Evidence.Fact fact) implements DossierItem {

        @Override
        public Map<String, @Nullable Object> content(DossierWords words) {
            Map<String, @Nullable Object> content = of("fact");
            content.put("label", Map.of("key", fact.labelKey(), "text", words.key(fact.labelKey())));
            content.put("value", words.fact(fact));
            return content;
        }
    }

    record Event(TimelineEntry entry) implements DossierItem {

        @Override
        public Map<String, @Nullable Object> content(DossierWords words) {
            Map<String, @Nullable Object> content = of("event");
            content.put("at", moment(entry.at()));
            content.put("event", entry.messageKey());
            content.put("arguments", entry.arguments());
            content.put(
                    "step", entry.step().map(step -> step.in(words.locale())).orElse(null));
            content.put("text", words.event(entry));
            who(content, entry.by(), entry.onBehalfOf());
            return content;
        }
    }

    record Remark(Note note) implements DossierItem {

        @Override
        public Map<String, @Nullable Object> content(DossierWords words) {
            Map<String, @Nullable Object> content = of("note");
            content.put("id", note.id().toString());
            content.put("at", moment(note.writtenAt()));
            content.put("text", note.text());
            content.put("former", note.former().orElse(null));
            content.put(
                    "correctedAt", note.correctedAt().map(DossierItem::moment).orElse(null));
            content.put(
                    "withdrawnAt", note.withdrawnAt().map(DossierItem::moment).orElse(null));
            who(content, note.by(), note.onBehalfOf());
            return content;
        }

        /** Not its words: this may reach a log. */
        @Override
        public String toString() {
            return note.toString();
        }
    }

    record Document(PaperOfCase paper) implements DossierItem {

        @Override
        public Map<String, @Nullable Object> content(DossierWords words) {
            Map<String, @Nullable Object> content = of("document");
            content.put("id", paper.id());
            content.put("at", moment(paper.at()));
            content.put("name", paper.name());
            content.put("type", paper.mediaType());
            content.put("size", paper.size());
            content.put("sha256", paper.sha256());
            content.put("state", paper.state());
            content.put("erased", paper.erased());
            content.put("withdrawn", paper.withdrawal().map(Document::withdrawn).orElse(null));
            who(content, paper.by(), paper.onBehalfOf());
            return content;
        }

        private static Map<String, @Nullable Object> withdrawn(PaperOfCase.Withdrawal withdrawal) {
            Map<String, @Nullable Object> content = new LinkedHashMap<>();
            content.put("at", moment(withdrawal.at()));
            content.put("reason", withdrawal.reason());
            who(content, withdrawal.by(), withdrawal.onBehalfOf());
            return content;
        }
    }

    record Form(GivenAnswers given, Optional<OfficialName> by) implements DossierItem {

        @Override
        public Map<String, @Nullable Object> content(DossierWords words) {
            Map<String, @Nullable Object> content = of("answers");
            content.put("task", given.taskId());
            content.put("element", given.element());
            content.put(
                    "step", given.step().map(step -> step.in(words.locale())).orElse(null));
            content.put("at", moment(given.at()));
            content.put(
                    "answers",
                    given.answers().stream()
                            .map(answer -> answer(answer, words))
                            .toList());
            who(content, by, Optional.empty());
            return content;
        }

        private static Map<String, Object> answer(GivenAnswers.Answer answer, DossierWords words) {
            return Map.of(
                    "key", answer.key(),
                    "label", answer.label().in(words.locale()),
                    "value", answer.value(),
                    "text", answer.text().in(words.locale()));
        }
    }

    DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    private static Map<String, @Nullable Object> of(String kind) {
        Map<String, @Nullable Object> content = new LinkedHashMap<>();
        content.put("kind", kind);
        return content;
    }

    private static void who(
            Map<String, @Nullable Object> content, Optional<OfficialName> by, Optional<OfficialName> onBehalfOf) {
        content.put("by", by.map(DossierItem::person).orElse(null));
        content.put("onBehalfOf", onBehalfOf.map(DossierItem::person).orElse(null));
    }

    static Map<String, String> person(OfficialName official) {
        return Map.of("id", official.id().toString(), "name", official.name());
    }
}
