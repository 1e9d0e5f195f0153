package vn.hoalu.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.base.IdentityVault;
import vn.hoalu.base.PhoneNumber;
import vn.hoalu.base.PhoneVault;
import vn.hoalu.base.SearchText;

/** A person in public service. One person is one row, whatever the number of posts: four eyes are judged on it. */
@Entity
@Table(name = "organization_official")
class Official {

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String searchText;

    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable String identityHash;

    private byte @Nullable [] identitySealed;

    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable String phoneHash;

    private byte @Nullable [] phoneSealed;

    @Version
    private @Nullable Long version;

    protected Official() {}

    Official(OfficialId id, String name) {
        this.id = id.value();
        this.name = name.strip();
        this.searchText = SearchText.fold(name);
    }

    void rename(String spelling) {
        name = spelling.strip();
        searchText = SearchText.fold(spelling);
    }

    void identifiedBy(IdentityNumber number, IdentityVault vault) {
        identityHash = vault.hash(number);
        identitySealed = vault.encrypt(number);
    }

    void reachableAt(PhoneNumber number, PhoneVault vault) {
        phoneHash = vault.hash(number);
        phoneSealed = vault.encrypt(number);
    }

    void reachableNowhere() {
        phoneHash = null;
        phoneSealed = null;
    }

    SealedContact contact() {
        return new SealedContact(identitySealed, phoneSealed);
    }

    OfficialId id() {
        return new OfficialId(id);
    }

    OfficialName named() {
        return new OfficialName(id(), name);
    }
}
