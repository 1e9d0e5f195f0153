package vn.hoalu.notification;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.AuditLog;
import vn.hoalu.access.Permissions;

/** What notices say, in each language: written, tried and put back by an administrator. */
@Service
public class EditingTexts {

    private final ShippedTexts shipped;
    private final EditedTexts edited;
    private final CheckingText checking;
    private final Permissions permissions;
    private final AuditLog audit;

    EditingTexts(
            ShippedTexts shipped, EditedTexts edited, CheckingText checking, Permissions permissions, AuditLog audit) {
        this.shipped = shipped;
        this.edited = edited;
        this.checking = checking;
        this.permissions = permissions;
        this.audit = audit;
    }

    /** Message keys of all notices. */
    public List<String> notices() {
        return shipped.keys();
    }

    @Transactional(readOnly = true)
    public NoticeText shipped(String notice, Locale language) {
        return shipped.find(notice, language).orElseThrow(() -> new IllegalArgumentException("No notice " + notice));
    }

    /** What stands in place of the shipped text. */
    @Transactional(readOnly = true)
    public Optional<NoticeText> edited(String notice, Locale language, Actor actor) {
        permissions.demandEverywhere(actor, Action.MANAGE_NOTICES);
        return edited.find(notice, language);
    }

    /** The placeholders of a notice with an example of each. */
    public Map<String, Object> placeholders(String notice, Locale language) {
        return NoticePlaceholders.examples(known(notice, language));
    }

    private Set<String> known(String notice, Locale language) {
        return shipped.placeholders(shipped(notice, language), language);
    }

    /** @throws TextRefused as keeping it would */
    public NoticeText preview(String notice, Locale language, NoticeText text) {
        Words said = checking.tried(text, known(notice, language), language);
        return new NoticeText(said.subject(), said.body());
    }

    /** @throws TextRefused where it could not be sent */
    @Transactional
    public void keep(String notice, Locale language, NoticeText text, Actor actor) {
        permissions.demandEverywhere(actor, Action.MANAGE_NOTICES);
        checking.tried(text, known(notice, language), language);
        edited.keep(notice, language, text, actor);
        audit.record(actor.id(), "template.changed", subject(notice, language));
    }

    /** Back to the shipped text. */
    @Transactional
    public void reset(String notice, Locale language, Actor actor) {
        permissions.demandEverywhere(actor, Action.MANAGE_NOTICES);
        edited.forget(notice, language);
        audit.record(actor.id(), "template.reset", subject(notice, language));
    }

    private static String subject(String notice, Locale language) {
        return notice + "/" + language.getLanguage();
    }
}
