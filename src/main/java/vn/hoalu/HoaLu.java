package vn.hoalu;

import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@EnableScheduling
public class HoaLu {

    /** With the name of a command as first argument it runs that and ends, else it serves. */
    public static void main(String[] args) {
        Optional<Integer> exit = CommandProgram.run(args);
        if (exit.isPresent()) {
            System.exit(exit.get());
        }
        SpringApplication.run(HoaLu.class, args);
    }
}
