package vn.hoalu.casefile.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.hoalu.base.PdfPaper;

/** Lays dossiers out. A long one takes seconds of a processor, so that only two are laid out at a time. */
@Component
public class PaperPrinter {

    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final Semaphore places = new Semaphore(2, true);
    private final PdfPaper paper;

    PaperPrinter(PdfPaper paper) {
        this.paper = paper;
        // An engine of our own, not a bean: Boot's view resolver must not serve this folder's templates.
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setTemplateMode(TemplateMode.XML);
        files.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(files);
    }

    void print(Context words, boolean arabic, OutputStream to) throws IOException {
        places.acquireUninterruptibly();
        try {
            String xhtml = templates.process("casefile/dossier.xhtml", words);
            if (arabic) {
                paper.printArabic(xhtml, to);
            } else {
                paper.print(xhtml, builder -> {}, to);
            }
        } finally {
            places.release();
        }
    }
}
