package vn.hoalu.document.preview;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A program of its own that draws pages: asked on its input with a file and a page, it answers on its output. What a
 * hostile file does to it, it does to nothing else; whoever asks ends it when it takes too long.
 */
public final class PageProgram {

    /** Of what a file may unpack to on this program's disk. */
    private static final long IN_MEMORY = 64L * 1024 * 1024;

    private static final long AT_MOST = 512L * 1024 * 1024;

    private PageProgram() {}

    public static void main(String[] arguments) throws IOException {
        // The library may write a word of its own; the answers have the output for themselves.
        OutputStream answers = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        DataInputStream questions = new DataInputStream(System.in);
        try {
            while (true) {
                answer(questions.readUTF(), questions.readInt(), answers);
            }
        } catch (EOFException asksNoMore) {
            System.exit(0);
        }
    }

    private static void answer(String file, int page, OutputStream answers) throws IOException {
        Answer answer = drawn(new File(file), page);
        DataOutputStream to = new DataOutputStream(new BufferedOutputStream(answers));
        to.writeByte(answer.outcome().ordinal());
        to.writeInt(answer.pages());
        to.writeInt(answer.picture().length);
        to.write(answer.picture());
        to.flush();
    }

    private static Answer drawn(File file, int page) {
        var memory = MemoryUsageSetting.setupMixed(IN_MEMORY, AT_MOST);
        try (PDDocument document = Loader.loadPDF(file, "", memory.streamCache)) {
            int pages = document.getNumberOfPages();
            if (page < 1 || page > pages) {
                return Answer.without(Outcome.NO_SUCH_PAGE, pages);
            }
            return new Answer(Outcome.DRAWN, pages, new DrawingPage(document).draw(page));
        } catch (InvalidPasswordException locked) {
            return Answer.without(Outcome.PROTECTED, 0);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return Answer.without(Outcome.DAMAGED, 0);
        }
    }

    record Answer(Outcome outcome, int pages, byte[] picture) {

        static Answer without(Outcome outcome, int pages) {
            return new Answer(outcome, pages, new byte[0]);
        }
    }
}
