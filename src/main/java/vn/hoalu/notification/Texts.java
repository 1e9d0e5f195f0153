package vn.hoalu.notification;

/** The way to telephones: short messages and templates of Zalo. The one place an operator's gateway is joined to. */
interface Texts {

    boolean available();

    /** Throws where the gateway has not taken it; the same id may come again. */
    void send(TextMessage message);
}
