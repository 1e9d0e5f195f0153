package vn.hoalu.administration.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoalu.base.Languages;
import vn.hoalu.base.Messages;
import vn.hoalu.base.SearchText;
import vn.hoalu.organization.Role;

/** Headings and names of roles in all languages, accents and case aside: a sheet may come from anybody's template. */
@Component
class ColumnTitles {

    static final String MESSAGES = "administration.import.column.messages";

    private final Map<String, ImportColumn> columns = new HashMap<>();
    private final Map<String, Role> roles = new HashMap<>();
    private final Set<String> messageTitles = new HashSet<>();
    private final Messages messages;

    ColumnTitles(Messages messages) {
        this.messages = messages;
        Languages.ALL.forEach(this::learn);
    }

    private void learn(Locale language) {
        for (ImportColumn column : ImportColumn.values()) {
            learn(key(title(column, language)), column);
        }
        for (Role role : Role.values()) {
            roles.put(key(messages.text(language, "organization.role." + role)), role);
            roles.put(key(role.name()), role);
        }
        messageTitles.add(key(messages.text(language, MESSAGES)));
    }

    // "Tổ" without its accents is an English word, too: no two columns may be called alike in any two languages.
    private void learn(String title, ImportColumn column) {
        ImportColumn known = columns.putIfAbsent(title, column);
        if (known != null && known != column) {
            throw new IllegalStateException("Both %s and %s are called %s".formatted(known, column, title));
        }
    }

    String title(ImportColumn column, Locale language) {
        return messages.text(language, column.titleKey());
    }

    Optional<ImportColumn> column(String title) {
        return Optional.ofNullable(columns.get(key(title)));
    }

    boolean isMessages(String title) {
        return messageTitles.contains(key(title));
    }

    Optional<Role> role(String text) {
        return Optional.ofNullable(roles.get(key(text)));
    }

    // The star marks what must be filled in.
    private static String key(String title) {
        return SearchText.fold(title.replace('*', ' ').replaceAll("[\\s\\p{Z}\\p{Cf}]+", " "));
    }
}
