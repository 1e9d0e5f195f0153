package vn.hoalu.database;

/** A MariaDB that accepts connections, and how to reach it. */
interface DatabaseServer {

    String url();

    /** Who reads and writes while the program runs. */
    DatabaseLogin program();

    /** Who makes and changes the tables, at the start only. */
    DatabaseLogin owner();
}
