package vn.hoalu.access;

import vn.hoalu.base.PhoneNumber;
import vn.hoalu.base.PhoneVault;
import vn.hoalu.base.SealedColumn;

class SealedPhoneVault extends SealedNumbers<PhoneNumber> implements PhoneVault {

    SealedPhoneVault(IdentityKey key) {
        super(key, SealedColumn.PHONE_SEALING, SealedColumn.PHONE_SEARCH);
    }

    @Override
    String text(PhoneNumber number) {
        return number.value();
    }

    @Override
    PhoneNumber value(String text) {
        return new PhoneNumber(text);
    }
}
