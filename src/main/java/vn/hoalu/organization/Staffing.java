package vn.hoalu.organization;

import java.util.Optional;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.base.PhoneNumber;

/** Writes officials and their posts. Knows no actor: the caller answers for the right to do so. */
public interface Staffing {

    /** Registers a person under this id; a second call with the same id changes nothing. */
    void register(OfficialId id, String name, Optional<IdentityNumber> identity);

    /** The same person, spelt otherwise from now on. */
    void rename(OfficialId id, String name);

    /** Gives a number to who has none yet; a number once known is never exchanged. */
    void identify(OfficialId id, IdentityNumber number);

    /** The telephone from now on; empty takes it away. */
    void reachableAt(OfficialId id, Optional<PhoneNumber> phone);

    /** From today on; changes nothing where the official holds the post today. */
    void appoint(OfficialId id, Post post);

    /** Counts at once: yesterday becomes the last day, and a post that began today has never been held. */
    void dismiss(OfficialId id, Post post);
}
