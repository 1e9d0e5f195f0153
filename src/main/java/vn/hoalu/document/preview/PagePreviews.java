package vn.hoalu.document.preview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.stereotype.Component;

/** Pages as pictures; the latest are kept for those who turn back. */
@Component
public class PagePreviews {

    private static final long KEPT = 32L * 1024 * 1024;

    /** Where the content comes from, if it must be read at all. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    private final PageDrawer drawer;
    private final Cache<Key, DrawnPage> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((Key key, DrawnPage page) -> page.picture().length)
            .build();

    PagePreviews(PageDrawer drawer) {
        this.drawer = drawer;
    }

    /**
     * @param page the first is 1
     * @throws NoPreview where there is no picture of it
     */
    public DrawnPage page(String document, int page, Source source) throws IOException {
        Key key = new Key(document, page);
        DrawnPage before = kept.getIfPresent(key);
        if (before != null) {
            return before;
        }
        DrawnPage drawn = drawn(page, source);
        kept.put(key, drawn);
        return drawn;
    }

    private DrawnPage drawn(int page, Source source) throws IOException {
        Path file = Files.createTempFile(drawer.folder(), "page", ".pdf");
        try (InputStream content = source.open()) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return drawer.draw(file, page);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private record Key(String document, int page) {}
}
