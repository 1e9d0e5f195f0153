package vn.hoalu.certification;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where anyone may check a certificate. */
@Component
class PublicAddress {

    private final String site;

    PublicAddress(@Value("${hoalu.public-url}") String site) {
        this.site = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
    }

    String of(String token) {
        return site + "/verify/" + token;
    }
}
