package vn.hoalu.database;

/** The server somebody else runs; it outlives the program. */
record ExternalMariaDb(String url, DatabaseLogin program, DatabaseLogin owner) implements DatabaseServer {

    @Override
    public String toString() {
        return "external MariaDB for " + program;
    }
}
