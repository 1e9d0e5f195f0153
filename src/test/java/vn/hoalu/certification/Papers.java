package vn.hoalu.certification;

import java.time.LocalDate;
import vn.hoalu.base.PdfPaper;
import vn.hoalu.base.RealMessages;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitKind;
import vn.hoalu.organization.UnitName;

/** Papers to print in tests, about made-up people. */
record Papers(String holder, UnitName unit, String token) {

    static final String SITE = "https://hoalu.example";

    static Papers ofWard() {
        UnitName ward = new UnitName(new UnitCode("14329"), UnitKind.WARD, "Hoa Lư");
        return new Papers("Nguyễn Thị Ánh Ngọc Mẫu", ward, "q7Zt_0aPkE-3vWm9XyB2Lw");
    }

    Papers holder(String name) {
        return new Papers(name, unit, token);
    }

    Papers unit(UnitKind kind, String name) {
        return new Papers(holder, new UnitName(unit.code(), kind, name), token);
    }

    CertificateContent content() {
        return new CertificateContent(
                holder,
                LocalDate.of(1990, 2, 28),
                Programme.UNIVERSAL,
                "07/GCN-UBND",
                unit,
                LocalDate.of(2026, 9, 5),
                LocalDate.of(2029, 9, 4),
                "Trần Văn Giả Định",
                token);
    }

    byte[] print() {
        return printer().print(content());
    }

    static CertificatePrinter printer() {
        return new PdfCertificatePrinter(
                new CertificatePaper(RealMessages.read(), new PublicAddress(SITE)), new PdfPaper());
    }
}
