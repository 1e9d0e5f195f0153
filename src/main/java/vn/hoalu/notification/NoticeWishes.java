package vn.hoalu.notification;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.Languages;

/**
 * How an official wishes to be told.
 *
 * @param email where letters go; without it there are none
 */
public record NoticeWishes(Locale language, Optional<String> email, QuietTime quiet, Map<NoticeKind, Wish> kinds) {

    /** Of those who have said nothing. */
    public static final NoticeWishes USUAL =
            new NoticeWishes(Languages.VIETNAMESE, Optional.empty(), QuietTime.USUAL, Map.of());

    private static final int LONGEST_EMAIL = 254;

    public NoticeWishes {
        email = email.map(String::strip).filter(address -> !address.isEmpty());
        if (email.filter(NoticeWishes::unlikely).isPresent()) {
            throw new EmailRefused();
        }
        kinds = Map.copyOf(kinds);
    }

    private static boolean unlikely(String address) {
        return address.length() > LONGEST_EMAIL
                || !address.matches("[^\\s@,;<>\"()]+@[^\\s@,;<>\"()]+\\.[^\\s@,;<>\"().]+");
    }

    public Wish of(NoticeKind kind) {
        return kinds.getOrDefault(kind, Wish.USUAL);
    }

    /** What no official has a choice of comes the usual way. */
    Wish of(String messageKey) {
        return NoticeKind.of(messageKey).map(this::of).orElse(Wish.USUAL);
    }

    /** The same with another wish for this kind. */
    public NoticeWishes with(NoticeKind kind, Wish wish) {
        Map<NoticeKind, Wish> changed = new EnumMap<>(NoticeKind.class);
        changed.putAll(kinds);
        changed.put(kind, wish);
        return new NoticeWishes(language, email, quiet, changed);
    }

    /** An address is about a person, and this may reach a log. */
    @Override
    public String toString() {
        return "NoticeWishes[" + language + ", " + quiet + ", " + kinds + ']';
    }
}
