package vn.hoalu.inbox.ui;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.forms.Forms;
import vn.hoalu.inbox.Drafts;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.inbox.Presence;

/** What the open task needs, around an inbox in memory. */
@Configuration
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
    TaskPlaces places(
            Inbox inbox, Drafts drafts, Presence presence, CaseParts parts, CurrentActor actor, Forms forms) {
        return new TaskPlaces(inbox, drafts, presence, parts, actor, forms);
    }
}
