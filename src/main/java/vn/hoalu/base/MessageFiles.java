package vn.hoalu.base;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The message files of all modules: {@code messages/<module>_<language>.properties}, in UTF-8. */
final class MessageFiles {

    private MessageFiles() {}

    /** Patterns by key. */
    static Map<String, String> patterns(Locale locale) {
        Map<String, String> patterns = new TreeMap<>();
        for (Resource file : files(locale)) {
            read(file).forEach((key, pattern) -> {
                if (patterns.put((String) key, (String) pattern) != null) {
                    throw new IllegalStateException(file + " repeats the key " + key);
                }
            });
        }
        return patterns;
    }

    private static Resource[] files(Locale locale) {
        String pattern = "classpath*:messages/*_%s.properties".formatted(locale.getLanguage());
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Resource file) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Message file " + file, e);
        }
        return properties;
    }
}
