package vn.hoalu.base;

import java.util.UUID;

/** Given to a command where it comes from outside; a second arrival with the same id changes nothing. */
public record CommandId(UUID value) {

    public static CommandId fresh() {
        return new CommandId(UUID.randomUUID());
    }
}
