package vn.hoalu.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.NoticeToOfficial;

/** Puts an official's letters into the outbox, each once, to leave when the official's quiet time is over. */
@Component
class WritingLetters {

    private final Notices notices;
    private final NoticeWords words;
    private final Addresses addresses;
    private final ReadersTime time;
    private final ProgramAddress program;
    private final Texts texts;
    private final Clock clock;

    WritingLetters(
            Notices notices,
            NoticeWords words,
            Addresses addresses,
            ReadersTime time,
            ProgramAddress program,
            Texts texts,
            Clock clock) {
        this.notices = notices;
        this.words = words;
        this.addresses = addresses;
        this.time = time;
        this.program = program;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void write(NoticeToOfficial notice, NoticeWishes wishes, Wish wish) {
        if (wish.byMail()) {
            write(notice, NoticeChannel.EMAIL, wishes);
        }
        if (wish.byText() && texts.available()) {
            write(notice, NoticeChannel.TEXT, wishes);
        }
    }

    private void write(NoticeToOfficial notice, NoticeChannel channel, NoticeWishes wishes) {
        if (addresses.of(notice.official(), channel).isEmpty() || isWritten(notice, channel)) {
            return;
        }
        Instant now = clock.instant();
        Instant open = time.open(notice.official(), wishes.quiet(), now);
        notices.save(Notice.toOfficial(notice, channel, wishes.language(), said(notice, wishes.language()), now, open));
    }

    private boolean isWritten(NoticeToOfficial notice, NoticeChannel channel) {
        return notices.existsByReferenceAndMessageKeyAndOfficialAndChannel(
                notice.reference(), notice.messageKey(), notice.official().toString(), channel);
    }

    private Words said(NoticeToOfficial notice, Locale language) {
        Words said = words.say(notice.messageKey(), notice.arguments(), language);
        return notice.link()
                .map(link -> new Words(said.subject(), said.body() + "\n\n" + program.of(link)))
                .orElse(said);
    }
}
