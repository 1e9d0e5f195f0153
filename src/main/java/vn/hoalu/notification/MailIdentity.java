package vn.hoalu.notification;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who writes: {@code hoalu.mail.from}, or an address at the public site that nobody reads. */
@Component
class MailIdentity {

    private final String site;
    private final String address;

    @Autowired
    MailIdentity(@Value("${hoalu.public-url}") URI site, @Value("${hoalu.mail.from:}") String address) {
        this.site = Optional.ofNullable(site.getHost()).orElse("localhost");
        this.address = address.isBlank() ? "no-reply@" + this.site : address;
    }

    String address() {
        return address;
    }

    String name() {
        return "Hoa Lư";
    }

    String messageId(UUID notice) {
        return "<" + notice + '@' + site + '>';
    }
}
