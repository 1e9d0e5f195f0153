package vn.hoalu.base;

import java.util.List;
import java.util.Optional;

/** One keyset page: {@code next} is the opaque cursor of the page behind it, empty on the last one. */
public record Rows<T>(List<T> items, Optional<String> next) {

    public Rows {
        items = List.copyOf(items);
    }
}
