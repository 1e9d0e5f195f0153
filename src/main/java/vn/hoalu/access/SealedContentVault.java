package vn.hoalu.access;

import vn.hoalu.base.ContentVault;
import vn.hoalu.base.SealedColumn;

class SealedContentVault implements ContentVault {

    private final Sealing sealing;

    SealedContentVault(IdentityKey key) {
        sealing = new Sealing(key, SealedColumn.CONTENT_SEALING);
    }

    @Override
    public byte[] seal(byte[] plain) {
        return sealing.seal(plain);
    }

    @Override
    public byte[] open(byte[] sealed) {
        return sealing.open(sealed);
    }
}
