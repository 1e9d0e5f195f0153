package vn.hoalu.certification;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.Permissions;
import vn.hoalu.inbox.Answers;
import vn.hoalu.inbox.StartHandler;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;

/** Begins a certification from its start form. */
@Component
class RecordApplicationStart implements StartHandler {

    private final RecordingApplication recording;
    private final Permissions permissions;

    RecordApplicationStart(RecordingApplication recording, Permissions permissions) {
        this.recording = recording;
        this.permissions = permissions;
    }

    @Override
    public ProcessKey process() {
        return CertificationVocabulary.PROCESS;
    }

    @Override
    public List<UnitCode> unitsFor(Actor actor) {
        Actor here = actor.within(process().value());
        return Stream.concat(here.posts().stream(), here.coveredPosts())
                .map(Post::unit)
                .distinct()
                .filter(unit -> permissions.may(here, Action.RECORD_APPLICATION, unit))
                .toList();
    }

    @Override
    public CaseKey start(UnitCode unit, Answers answers, Actor actor) {
        return recording.record(unit, Submission.of(answers), actor).caseKey();
    }
}
