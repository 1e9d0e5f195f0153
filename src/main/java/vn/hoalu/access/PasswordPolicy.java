package vn.hoalu.access;

import org.springframework.stereotype.Component;
import vn.hoalu.base.SearchText;

/** What a password must be when it is chosen; one that is in use is never judged again. */
@Component
class PasswordPolicy {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    /** Characters that must remain surprising, and different ones among them. */
    private static final int SURPRISES = 7;

    private static final int DIFFERENT = 5;

    private final KnownBadPasswords known = new KnownBadPasswords();
    private final DemoMode demo;

    PasswordPolicy(DemoMode demo) {
        this.demo = demo;
    }

    /** @throws WeakPassword with the sentence for whoever chose it */
    void demand(String password, String login) {
        if (demo.isOn() && password.equals(DemoPeople.PASSWORD)) {
            return;
        }
        int length = password.codePointCount(0, password.length());
        refuse(length < SHORTEST, "access.password.tooShort");
        refuse(length > LONGEST, "access.password.tooLong");
        String folded = SearchText.fold(password);
        refuse(bare(folded).contains(bare(login)), "access.password.containsLogin");
        refuse(isEasy(folded), "access.password.tooEasy");
    }

    private boolean isEasy(String folded) {
        return folded.chars().distinct().count() < DIFFERENT
                || known.surprises(folded) < SURPRISES
                || known.surprises(plain(folded)) < SURPRISES;
    }

    private static void refuse(boolean broken, String reason) {
        if (broken) {
            throw new WeakPassword(reason);
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[^a-z0-9]", "");
    }

    /** As it was meant: {@code m@tkh4u} is matkhau. */
    private static String plain(String folded) {
        return folded.replace('@', 'a')
                .replace('4', 'a')
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('$', 's')
                .replace('5', 's');
    }
}
