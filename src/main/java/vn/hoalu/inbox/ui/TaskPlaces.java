package vn.hoalu.inbox.ui;

import org.springframework.stereotype.Component;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.forms.Forms;
import vn.hoalu.inbox.Drafts;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.inbox.Presence;

/** What an open task needs. */
@Component
record TaskPlaces(
        Inbox inbox, Drafts drafts, Presence presence, CaseParts parts, CurrentActor actor, Forms forms) {

    TaskPlace create(RowWords words, InboxView view) {
        return new TaskPlace(this, words, view);
    }
}
