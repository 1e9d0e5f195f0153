package vn.hoalu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.hoalu.base.IdentityNumber;

class SealedIdentityVaultTest {

    private static final IdentityNumber NUMBER = new IdentityNumber("037000000042");

    private final IdentityKey key = IdentityKey.fresh();
    private final SealedIdentityVault vault = new SealedIdentityVault(key);

    @Test
    void sealed_number_is_read_back() {
        assertThat(vault.decrypt(vault.encrypt(NUMBER)).value()).isEqualTo(NUMBER.value());
    }

    @Test
    void same_number_never_looks_the_same_sealed() {
        assertThat(vault.encrypt(NUMBER)).isNotEqualTo(vault.encrypt(NUMBER)).hasSizeLessThan(128);
    }

    @Test
    void hash_is_the_same_after_a_restart_and_another_for_another_number() {
        SealedIdentityVault restarted = new SealedIdentityVault(IdentityKey.ofBase64(key.asBase64()));

        assertThat(vault.hash(NUMBER)).isEqualTo(restarted.hash(NUMBER)).matches("[0-9a-f]{64}");
        assertThat(vault.hash(new IdentityNumber("037000000043"))).isNotEqualTo(vault.hash(NUMBER));
    }

    @Test
    void another_key_reads_nothing_and_finds_nothing() {
        SealedIdentityVault other = new SealedIdentityVault(IdentityKey.fresh());
        byte[] sealed = vault.encrypt(NUMBER);

        assertThatThrownBy(() -> other.decrypt(sealed)).isInstanceOf(UnreadableIdentity.class);
        assertThat(other.hash(NUMBER)).isNotEqualTo(vault.hash(NUMBER));
    }

    @Test
    void changed_byte_is_noticed_wherever_it_lies() {
        byte[] sealed = vault.encrypt(NUMBER);

        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> vault.decrypt(changed)).isInstanceOf(UnreadableIdentity.class);
        }
        assertThatThrownBy(() -> vault.decrypt(new byte[0])).isInstanceOf(UnreadableIdentity.class);
    }

    @Test
    void key_is_kept_out_of_texts() {
        assertThat(key.toString()).doesNotContain(key.asBase64());
    }
}
