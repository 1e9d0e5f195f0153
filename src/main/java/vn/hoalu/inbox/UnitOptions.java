package vn.hoalu.inbox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.Permissions;
import vn.hoalu.access.Reach;
import vn.hoalu.base.Languages;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.base.Messages;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitDetails;
import vn.hoalu.organization.UnitLine;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.UnitTree;

/**
 * Today's units, as forms offer them. A closed unit is no answer any more: what was chosen before, in a draft or in what
 * a form opens with, is the unit that carries on. So no reorganisation has to look into sealed drafts.
 */
@Service
class UnitOptions implements OptionSource {
    // Whoever has not found it by then types a word more.
    private static final int DEEPEST = 2_000;

    private final UnitTree tree;
    private final UnitHeirs heirs;
    private final Permissions permissions;
    private final Messages messages;

    UnitOptions(UnitTree tree, Permissions permissions, Messages messages) {
        this.tree = tree;
        this.heirs = new UnitHeirs(tree);
        this.permissions = permissions;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "units";
    }

    @Override
    public List<Choice> search(Actor actor, String typed, int offset, int limit) {
        Reach reach = permissions.reach(actor, Action.READ_UNITS);
        if (reach.isNowhere() || offset >= DEEPEST) {
            return List.of();
        }
        return tree.search(typed, UnitTree.Which.OPEN, Optional.empty(), DEEPEST).items().stream()
                .filter(unit -> reaches(reach, unit))
                .skip(offset)
                .limit(limit)
                .map(this::choice)
                .toList();
    }

    @Override
    public Optional<Choice> find(Actor actor, String value) {
        Reach reach = permissions.reach(actor, Action.READ_UNITS);
        Optional<UnitDetails> asked = code(value).flatMap(tree::details);
        return asked.flatMap(heirs::of)
                .filter(unit -> reaches(reach, unit))
                .map(unit -> choice(unit, asked.orElseThrow().line()));
    }

    private Choice choice(UnitLine unit, UnitLine asked) {
        return unit.unit().code().equals(asked.unit().code())
                ? choice(unit)
                : choice(
                        unit,
                        (plain, locale) -> messages.text(
                                locale,
                                "inbox.option.carriesOn",
                                Map.of("unit", plain, "former", name(asked.unit(), locale))));
    }

    private static Optional<UnitCode> code(String value) {
        try {
            return Optional.of(new UnitCode(value));
        } catch (IllegalArgumentException noCode) {
            return Optional.empty();
        }
    }

    private static boolean reaches(Reach reach, UnitLine unit) {
        return reach.everywhere() || reach.units().contains(unit.unit().code());
    }

    private Choice choice(UnitLine unit) {
        return choice(unit, (plain, locale) -> plain);
    }

    private Choice choice(UnitLine unit, BiFunction<String, Locale, String> said) {
        Map<String, String> names = Languages.ALL.stream()
                .collect(Collectors.toMap(
                        Locale::getLanguage,
                        locale -> said.apply(
                                name(unit.unit(), locale)
                                        + unit.parent()
                                                .map(above -> ", " + name(above, locale))
                                                .orElse(""),
                                locale)));
        return new Choice(
                unit.unit().code().value(), new LocalizedText(unit.unit().name(), names));
    }

    private String name(UnitName unit, Locale locale) {
        return messages.text(locale, "organization.unit." + unit.kind(), Map.of("name", unit.name()));
    }
}
