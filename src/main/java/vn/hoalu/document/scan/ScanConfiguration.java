package vn.hoalu.document.scan;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScanConfiguration {

    @Bean
    VirusScan virusScan(
            @Value("${hoalu.clamav.host:}") String host,
            @Value("${hoalu.clamav.port:3310}") int port,
            @Value("${hoalu.clamav.patience:60s}") Duration patience) {
        return host.isBlank() ? new NoScan() : new ClamAv(host, port, patience);
    }
}
