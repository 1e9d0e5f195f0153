package vn.hoalu.certification;

/** Makes the certificate's paper. */
interface CertificatePrinter {

    /** A tagged PDF with embedded fonts and the QR code of the public page. */
    byte[] print(CertificateContent content);
}
