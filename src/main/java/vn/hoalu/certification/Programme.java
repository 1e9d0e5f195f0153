package vn.hoalu.certification;

/** What a certificate certifies; passing score and validity are data ({@code certification_programme}). */
public enum Programme {
    /** Basic digital skills (kỹ năng số cơ bản). */
    BASIC,
    /** Universal digital skills (kỹ năng số phổ cập). */
    UNIVERSAL
}
