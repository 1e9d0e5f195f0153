package vn.hoalu.notification;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoalu.base.PhoneNumber;
import vn.hoalu.base.PhoneVault;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Officials;

/** Where a letter goes: to the address it was written for, or to what its official has given by now. */
@Component
class Addresses {

    private final StoredWishes wishes;
    private final Officials officials;
    private final PhoneVault phones;

    Addresses(StoredWishes wishes, Officials officials, PhoneVault phones) {
        this.wishes = wishes;
        this.officials = officials;
        this.phones = phones;
    }

    Optional<String> of(Notice notice) {
        return notice.official().map(official -> of(official, notice.channel())).orElseGet(notice::address);
    }

    Optional<String> of(UUID official, NoticeChannel channel) {
        return switch (channel) {
            case EMAIL -> wishes.of(official).email();
            case TEXT -> telephone(new OfficialId(official));
            case IN_PERSON -> Optional.empty();
        };
    }

    private Optional<String> telephone(OfficialId official) {
        return officials
                .sealedContact(official)
                .flatMap(contact -> Optional.ofNullable(contact.phone()))
                .map(phones::decrypt)
                .map(PhoneNumber::value);
    }
}
