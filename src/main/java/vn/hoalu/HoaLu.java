package vn.hoalu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@EnableScheduling
public class HoaLu {

    public static void main(String[] args) {
        SpringApplication.run(HoaLu.class, args);
    }
}
