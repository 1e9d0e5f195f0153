package vn.hoalu.certification;

enum ApplicantKind {
    CITIZEN,
    STUDENT,
    OFFICIAL
}
