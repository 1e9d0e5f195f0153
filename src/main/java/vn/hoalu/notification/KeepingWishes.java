package vn.hoalu.notification;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;

/** How officials wish to be told; each decides for themselves. */
@Service
public class KeepingWishes {

    private final StoredWishes wishes;
    private final Texts texts;

    KeepingWishes(StoredWishes wishes, Texts texts) {
        this.wishes = wishes;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    public NoticeWishes own(Actor actor) {
        return wishes.of(actor.id().value());
    }

    @Transactional
    public void keep(NoticeWishes wanted, Actor actor) {
        wishes.keep(actor.id().value(), wanted);
    }

    /** Whether anything is sent to telephones here. */
    public boolean offersTexts() {
        return texts.available();
    }
}
