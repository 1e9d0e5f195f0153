package vn.hoalu.database;

/** Something about the database that the person who starts the program must put right. */
final class DatabaseTrouble extends RuntimeException {

    private final String remedy;

    DatabaseTrouble(String trouble, String remedy) {
        super(trouble);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
