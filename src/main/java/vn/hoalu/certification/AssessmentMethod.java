package vn.hoalu.certification;

enum AssessmentMethod {
    SCORE,
    PRACTICAL
}
