package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.hoalu.organization.Post;

/** Asks with whom a view is to be shared; with nobody takes it back. */
class ShareDialog extends Dialog {

    ShareDialog(RowWords words, List<Post> posts, Optional<Post> before, Consumer<Optional<Post>> chosen) {
        setHeaderTitle(words.say("inbox.view.share"));
        getElement().setAttribute("aria-label", words.say("inbox.view.share"));
        ComboBox<Post> with = new ComboBox<>(words.say("inbox.view.shareWith"));
        with.setItems(posts);
        with.setItemLabelGenerator(post -> words.say("organization.role." + post.role()) + " · " + post.unit());
        before.filter(posts::contains).ifPresent(with::setValue);
        with.setClearButtonVisible(true);
        with.setWidthFull();
        add(new Paragraph(words.say("inbox.view.shareMeans")), with);
        Button share = new Button(words.say("inbox.view.share"), click -> {
            close();
            chosen.accept(with.getOptionalValue());
        });
        share.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("base.confirm.cancel"), click -> close()), share);
    }
}
