package vn.hoalu.shell;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.hoalu.base.Messages;
import vn.hoalu.base.RealMessages;

/** The shell with the real messages and without a database, for tests of views and their pieces. */
@Configuration
@Import({
    MessageTranslations.class,
    SessionLanguage.class,
    LostConnectionTexts.class,
    FailedActionNotice.class,
    LanguageTool.class
})
public class ShellForTests {

    @Bean
    Messages messages() {
        return RealMessages.read();
    }
}
