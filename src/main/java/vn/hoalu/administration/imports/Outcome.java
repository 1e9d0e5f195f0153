package vn.hoalu.administration.imports;

/** What a row does, or did. */
enum Outcome {
    NEW,
    CHANGED,
    UNCHANGED,
    WRONG
}
