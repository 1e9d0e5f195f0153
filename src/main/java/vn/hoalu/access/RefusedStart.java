package vn.hoalu.access;

/** The program must not run like this; the message is one line, the remedy another. */
class RefusedStart extends RuntimeException {

    private final String remedy;

    RefusedStart(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
