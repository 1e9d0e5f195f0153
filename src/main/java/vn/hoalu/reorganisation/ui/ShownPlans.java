package vn.hoalu.reorganisation.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hoalu.administration.ui.UnitWords;
import vn.hoalu.base.Messages;
import vn.hoalu.organization.Moving;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.PostConflict;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.Units;
import vn.hoalu.reorganisation.PlanDraft;
import vn.hoalu.reorganisation.PlanLine;

/** Plans in the words of a language. */
record ShownPlans(Messages messages, Locale locale, Units units) {

    String say(String key) {
        return messages.text(locale, key);
    }

    String say(String key, Map<String, ?> arguments) {
        return messages.text(locale, key, arguments);
    }

    UnitWords unitWords() {
        return new UnitWords(messages, locale);
    }

    String sources(PlanLine plan) {
        return plan.sources().stream().map(unitWords()::name).collect(Collectors.joining(", "));
    }

    String targets(PlanLine plan) {
        return plan.targets().stream().map(this::target).collect(Collectors.joining(", "));
    }

    String target(PlanDraft.Target target) {
        return say("organization.unit." + target.kind(), Map.of("name", target.name()));
    }

    String decider(String person, Optional<String> absent) {
        return absent.map(name -> say("reorganisation.onBehalf", Map.of("person", person, "absent", name)))
                .orElse(person);
    }

    String line(PlanLine plan) {
        return say("reorganisation.subject." + plan.kind(), Map.of("sources", sources(plan), "targets", targets(plan)));
    }

    /** One row of a preview; {@code NEW-1} is the plan's first unit. */
    String moving(Moving moving, List<PlanDraft.Target> targets) {
        String what = moving.role()
                .map(role -> moving.label() + " – " + say("organization.role." + role))
                .orElse(moving.label());
        return say(
                "reorganisation.preview.row",
                Map.of("what", what, "from", unit(moving.from(), targets), "to", unit(moving.to(), targets)));
    }

    String conflict(PostConflict conflict, List<PlanDraft.Target> targets) {
        return say(
                "reorganisation.preview.conflict",
                Map.of(
                        "name", conflict.name(),
                        "one", post(conflict.one(), targets),
                        "other", post(conflict.other(), targets),
                        "to", unit(conflict.to(), targets)));
    }

    private String post(Post post, List<PlanDraft.Target> targets) {
        return "%s (%s)".formatted(say("organization.role." + post.role()), unit(post.unit(), targets));
    }

    private String unit(UnitCode code, List<PlanDraft.Target> targets) {
        if (code.value().startsWith("NEW-")) {
            return target(targets.get(Integer.parseInt(code.value().substring(4)) - 1));
        }
        return units.find(code).map(this::name).orElse(code.value());
    }

    private String name(UnitName unit) {
        return unitWords().name(unit);
    }
}
