package vn.hoalu.database;

/** One of the two accounts: the owner makes and changes tables, the program only reads and writes rows. */
record DatabaseLogin(String user, String password) {

    @Override
    public String toString() {
        return "account " + user;
    }
}
