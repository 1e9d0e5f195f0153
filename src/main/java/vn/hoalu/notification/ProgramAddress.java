package vn.hoalu.notification;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where a page of ours is found from outside. */
@Component
class ProgramAddress {

    private final String site;

    ProgramAddress(@Value("${hoalu.public-url}") String site) {
        this.site = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
    }

    String of(String link) {
        return site + "/" + link;
    }
}
