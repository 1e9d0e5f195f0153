package vn.hoalu.base;

/** The real messages, for the plain tests of other modules. */
public final class RealMessages {

    private RealMessages() {}

    public static Messages read() {
        return new IcuMessages();
    }

    public static MessageTexts texts() {
        return new IcuTexts();
    }
}
