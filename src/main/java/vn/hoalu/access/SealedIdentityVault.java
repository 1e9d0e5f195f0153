package vn.hoalu.access;

import vn.hoalu.base.IdentityNumber;
import vn.hoalu.base.IdentityVault;
import vn.hoalu.base.SealedColumn;

class SealedIdentityVault extends SealedNumbers<IdentityNumber> implements IdentityVault {

    SealedIdentityVault(IdentityKey key) {
        super(key, SealedColumn.IDENTITY_SEALING, SealedColumn.IDENTITY_SEARCH);
    }

    @Override
    String text(IdentityNumber number) {
        return number.value();
    }

    @Override
    IdentityNumber value(String text) {
        return new IdentityNumber(text);
    }
}
