package vn.hoalu.administration.imports;

/** Rows by what they do. */
public record Counts(int fresh, int changed, int unchanged, int wrong) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    public int all() {
        return fresh + changed + unchanged + wrong;
    }

    Counts with(Outcome outcome) {
        return switch (outcome) {
            case NEW -> new Counts(fresh + 1, changed, unchanged, wrong);
            case CHANGED -> new Counts(fresh, changed + 1, unchanged, wrong);
            case UNCHANGED -> new Counts(fresh, changed, unchanged + 1, wrong);
            case WRONG -> new Counts(fresh, changed, unchanged, wrong + 1);
        };
    }
}
