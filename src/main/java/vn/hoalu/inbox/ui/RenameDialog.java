package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.hoalu.inbox.SavedViews;

class RenameDialog extends Dialog {

    RenameDialog(RowWords words, String before, Consumer<String> chosen) {
        setHeaderTitle(words.say("inbox.view.rename"));
        getElement().setAttribute("aria-label", words.say("inbox.view.rename"));
        TextField name = new TextField(words.say("inbox.view.name"), before, "");
        name.setMaxLength(SavedViews.LONGEST_NAME);
        name.setWidthFull();
        name.setAutofocus(true);
        add(name);
        Button rename = new Button(words.say("inbox.view.rename"), click -> {
            close();
            chosen.accept(name.getValue());
        });
        rename.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("base.confirm.cancel"), click -> close()), rename);
    }
}
