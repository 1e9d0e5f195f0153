package vn.hoalu.notification;

import org.springframework.stereotype.Component;

/** To telephones, where there is a gateway. */
@Component
class TextChannel implements Way {

    private final Texts texts;

    TextChannel(Texts texts) {
        this.texts = texts;
    }

    @Override
    public NoticeChannel channel() {
        return NoticeChannel.TEXT;
    }

    @Override
    public boolean available() {
        return texts.available();
    }

    @Override
    public void send(Letter letter) {
        texts.send(new TextMessage(
                letter.id(),
                letter.address(),
                letter.language(),
                letter.messageKey(),
                letter.arguments(),
                letter.subject()));
    }
}
