package vn.hoalu.notification;

/** By which ways an official is told of one kind of notice; by none of them is not at all. */
public record Wish(boolean inProgram, boolean byMail, boolean byText) {

    /** Of those who have said nothing. */
    public static final Wish USUAL = new Wish(true, true, false);

    boolean any() {
        return inProgram || byMail || byText;
    }
}
