package vn.hoalu.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Consumer;
import vn.hoalu.forms.FormField.FilePicker;

/** How people add files to a form; implemented where documents are kept, and bound to one person and matter. */
public interface FileAdding {

    /** Where nothing keeps documents. */
    FileAdding NONE = (field, locale, added) -> new Span();

    /**
     * A component to add files with. It takes care of size, kind and progress itself.
     *
     * @param added is told the id of each document that has arrived
     */
    Component adder(FilePicker field, Locale locale, Consumer<String> added);
}
