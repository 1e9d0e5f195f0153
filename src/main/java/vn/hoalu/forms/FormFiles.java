package vn.hoalu.forms;

import java.util.Optional;

/** The documents that one person may put into one form. Implemented where documents are kept; forms hold ids only. */
public interface FormFiles {

    FormFiles NONE = id -> Optional.empty();

    /** Empty where there is no such document, or not for this person in this matter. */
    Optional<FormFile> find(String id);

    /**
     * @param type what its content was found to be, such as {@code application/pdf}
     * @param size in bytes
     * @param address where the person can open it, if there is one
     */
    record FormFile(String id, String name, String type, long size, Optional<String> address) {}
}
