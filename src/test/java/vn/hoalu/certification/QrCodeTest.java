package vn.hoalu.certification;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import java.awt.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoalu.base.QrCode;

class QrCodeTest {

    @ParameterizedTest
    @ValueSource(ints = {96, 150, 300})
    void code_on_the_paper_leads_to_the_public_page(int dotsPerInch) throws Exception {
        Result code = ScannedPaper.codeOn(Papers.ofWard().print(), dotsPerInch);

        assertThat(code.getText()).isEqualTo(Papers.SITE + "/verify/q7Zt_0aPkE-3vWm9XyB2Lw");
        assertThat(code.getResultMetadata()).containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "M");
    }

    @Test
    void four_modules_around_the_code_stay_quiet() {
        QrCode code = new QrCode(Papers.SITE);

        assertThat(code.dark().getBounds()).isEqualTo(new Rectangle(4, 4, code.size() - 8, code.size() - 8));
    }
}
