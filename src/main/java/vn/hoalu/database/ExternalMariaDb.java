package vn.hoalu.database;

/** The server somebody else runs; it outlives the program. */
record ExternalMariaDb(String url, String user, String password) implements DatabaseServer {

    @Override
    public String toString() {
        return "external MariaDB for user " + user;
    }
}
