package vn.hoalu;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The last line of a start: where to go. */
@Component
class ReadyNotice {

    private static final Logger log = LoggerFactory.getLogger(ReadyNotice.class);

    private final String address;

    ReadyNotice(@Value("${hoalu.public-url}") String address) {
        this.address = address;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        log.info("Hoa Lư is ready: {}", address);
    }
}
