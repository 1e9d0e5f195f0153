package vn.hoalu.inbox.ui;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.forms.Forms;
import vn.hoalu.inbox.CaseFormFiles;
import vn.hoalu.inbox.ContextsForTests;
import vn.hoalu.inbox.Drafts;
import vn.hoalu.inbox.FormContexts;
import vn.hoalu.inbox.Inbox;

/** What the open task needs, around an inbox in memory. No configuration by name: the whole program would find it. */
class DeskForTests {
    @Bean
    FakeDrafts drafts() {
        return new FakeDrafts();
    }

    @Bean
    FakePresence presence() {
        return new FakePresence();
    }

    @Bean
    CaseParts parts(ObjectProvider<CasePart> parts) {
        return new CaseParts(parts);
    }

    @Bean
    FormContexts contexts(ObjectProvider<CaseFormFiles> files) {
        return ContextsForTests.ofNothing(files);
    }

    @Bean
    TaskPlaces places(
            Inbox inbox,
            Drafts drafts,
            FakePresence presence,
            CaseParts parts,
            CurrentActor actor,
            Forms forms,
            FormContexts contexts,
            ObjectProvider<CaseFileAdding> files) {
        return new TaskPlaces(inbox, drafts, presence, parts, actor, forms, contexts, files);
    }
}
