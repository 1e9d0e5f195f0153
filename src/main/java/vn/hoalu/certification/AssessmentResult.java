package vn.hoalu.certification;

public enum AssessmentResult {
    PASS,
    FAIL
}
