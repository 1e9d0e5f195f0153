package vn.hoalu.shell;

import org.springframework.stereotype.Component;
import vn.hoalu.base.ui.HeaderTool;
import vn.hoalu.base.ui.LanguageSwitch;

@Component
class LanguageTool implements HeaderTool {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public com.vaadin.flow.component.Component create() {
        return new LanguageSwitch();
    }
}
