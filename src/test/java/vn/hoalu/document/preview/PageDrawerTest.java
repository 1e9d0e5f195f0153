package vn.hoalu.document.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoalu.document.content.SampleFiles;

/** A hostile file takes down the process that draws, and the next page is drawn all the same. */
class PageDrawerTest {

    @TempDir
    Path folder;

    private PageDrawer drawer;

    @BeforeEach
    void start() {
        drawer = new PageDrawer(folder, Clock.systemUTC(), Duration.ofSeconds(8));
    }

    @AfterEach
    void end() {
        drawer.destroy();
    }

    @Test
    void each_page_is_its_own_picture_of_a_fixed_size() throws IOException {
        Path file = file(SampleFiles.pdf(Color.RED, Color.BLUE));

        DrawnPage second = drawer.draw(file, 2);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(second.picture()));

        assertThat(second.pages()).isEqualTo(2);
        assertThat(picture.getWidth()).isEqualTo(1600);
        assertThat(new Color(picture.getRGB(800, 800)).getBlue()).isGreaterThan(200);
        assertThat(new Color(picture.getRGB(800, 800)).getRed()).isLessThan(60);
    }

    @Test
    void page_that_is_not_there_and_file_with_a_password_are_told_as_such() throws IOException {
        Path file = file(SampleFiles.pdf(Color.RED));

        demand(file, 2, Outcome.NO_SUCH_PAGE);
        demand(file, 0, Outcome.NO_SUCH_PAGE);
        demand(file(SampleFiles.lockedPdf()), 1, Outcome.PROTECTED);
        demand(file(SampleFiles.text("%PDF-1.7\nnothing behind it\n%%EOF")), 1, Outcome.DAMAGED);
    }

    @Test
    void page_as_large_as_a_house_is_drawn_small() throws IOException {
        Path file = file(HostilePdf.page("/MediaBox [0 0 14400 14400]", "1 0 0 rg 0 0 14400 14400 re f"));

        assertThat(ImageIO.read(new ByteArrayInputStream(drawer.draw(file, 1).picture()))
                        .getWidth())
                .isEqualTo(1600);
    }

    @Test
    void file_that_eats_memory_or_never_ends_takes_nothing_but_its_own_process() throws IOException {
        Path good = file("good", SampleFiles.pdf(Color.RED));
        drawer.draw(good, 1);

        demand(file("memory", HostilePdf.pictureOf(30_000, 30_000)), 1, Outcome.TOO_HEAVY, Outcome.DAMAGED);
        assertThat(drawer.draw(good, 1).pages()).isEqualTo(1);
        demand(file("endless", HostilePdf.formsInForms(30)), 1, Outcome.TOO_HEAVY, Outcome.DAMAGED);
        assertThat(drawer.draw(good, 1).pages()).isEqualTo(1);
    }

    private void demand(Path file, int page, Outcome... expected) {
        assertThatThrownBy(() -> drawer.draw(file, page))
                .isInstanceOfSatisfying(
                        NoPreview.class,
                        refused -> assertThat(refused.outcome()).isIn((Object[]) expected));
    }

    private Path file(byte[] content) throws IOException {
        return file("received" + content.length, content);
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
