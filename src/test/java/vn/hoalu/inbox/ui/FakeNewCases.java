package vn.hoalu.inbox.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.forms.FormField;
import vn.hoalu.inbox.NewCases;
import vn.hoalu.inbox.Tasks;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitKind;
import vn.hoalu.organization.UnitName;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;

/** One process to begin, in memory. */
class FakeNewCases implements NewCases {
    final List<Map<String, Object>> started = new ArrayList<>();

    @Override
    public List<Offer> offeredTo(Actor actor) {
        UnitName unit = new UnitName(new UnitCode("14287"), UnitKind.COMMUNE, "Hải Quang");
        return List.of(new Offer(Tasks.PROCESS, new LocalizedText("Test", Map.of("vi", "Thử nghiệm")), List.of(unit)));
    }

    @Override
    public Optional<FormDefinition> formOf(ProcessKey process, Actor actor) {
        return Optional.of(new FormDefinition(
                "S",
                List.of(new FormField.Checkbox(new FormField.Common(
                        "consent", LocalizedText.of("Consent"), Optional.empty(), false, false, Optional.empty())))));
    }

    @Override
    public CaseKey start(
            CommandId command, ProcessKey process, UnitCode unit, Map<String, Object> entered, Actor actor) {
        started.add(entered);
        return new CaseKey(UUID.randomUUID());
    }
}
