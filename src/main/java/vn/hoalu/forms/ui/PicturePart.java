package vn.hoalu.forms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.forms.FormField;
import vn.hoalu.forms.FormFiles.FormFile;
import vn.hoalu.forms.Literal;

/** A picture that came with the form, or that is a document this person may see. Nothing is fetched from elsewhere. */
final class PicturePart extends Div implements Level.Changing {

    private static final Set<String> SAFE = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private final FormField.Picture picture;
    private final Surroundings around;
    private String shown = "";

    PicturePart(FormField.Picture picture, Surroundings around) {
        this.picture = picture;
        this.around = around;
        addClassName("form-picture");
    }

    @Override
    public void refresh(Map<String, Object> scope) {
        String address = picture.source().startsWith("=") ? document(scope).orElse("") : picture.source();
        if (!address.equals(shown)) {
            shown = address;
            removeAll();
            if (!address.isEmpty()) {
                add(new Image(address, picture.alt().in(around.locale())));
            }
        }
    }

    private Optional<String> document(Map<String, Object> scope) {
        String id = Literal.open(around.forms().words(LocalizedText.of(picture.source()), around.locale(), scope));
        return around.context()
                .files()
                .find(id)
                .filter(file -> SAFE.contains(file.type()))
                .flatMap(FormFile::address);
    }
}
