package vn.hoalu.administration.ui;

import com.vaadin.flow.component.html.Span;
import vn.hoalu.administration.imports.ImportState;

/** How far a run has come, in a word. */
class ImportBadge extends Span {

    ImportBadge(ImportState state) {
        addClassName("badge");
        setText(getTranslation("administration.import.state." + state));
        switch (state) {
            case DONE -> addClassName("good");
            case READY -> addClassName("warn");
            case REFUSED -> addClassName("bad");
            case UPLOADED, CHECKING, CARRYING_OUT, DISCARDED -> {}
        }
    }
}
