package vn.hoalu.inbox.ui;

import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.access.LiveSession;
import vn.hoalu.inbox.BulkInbox;
import vn.hoalu.inbox.FollowUps;
import vn.hoalu.inbox.HandingOver;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.inbox.InboxNews;
import vn.hoalu.inbox.InboxPreferences;
import vn.hoalu.inbox.Mentions;
import vn.hoalu.inbox.Presence;
import vn.hoalu.inbox.SavedViews;
import vn.hoalu.inbox.Workload;

/** What the list side of the inbox works with. */
@Component
record InboxDesk(
        Inbox inbox,
        CurrentActor currentActor,
        BulkInbox bulk,
        HandingOver handing,
        Workload workload,
        FollowUps followUps,
        Presence presence,
        Mentions mentions,
        SavedViews views,
        InboxPreferences preferences,
        InboxNews news,
        LiveSession session) {

    Actor actor() {
        return currentActor.get();
    }
}
