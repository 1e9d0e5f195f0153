package vn.hoalu.database;

/** A MariaDB that accepts connections, and how to reach it. */
interface DatabaseServer {

    String url();

    String user();

    String password();
}
