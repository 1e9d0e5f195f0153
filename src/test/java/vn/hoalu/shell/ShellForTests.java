package vn.hoalu.shell;

import java.util.Properties;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.core.convert.ConversionService;
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

    /** Durations as the settings write them. */
    @Bean
    ConversionService conversionService() {
        return ApplicationConversionService.getSharedInstance();
    }

    @Bean
    static PropertySourcesPlaceholderConfigurer settings() {
        Properties settings = new Properties();
        settings.setProperty("server.servlet.session.timeout", "30m");
        PropertySourcesPlaceholderConfigurer configurer = new PropertySourcesPlaceholderConfigurer();
        configurer.setProperties(settings);
        return configurer;
    }
}
