package vn.hoalu.escalation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;
import vn.hoalu.HoaLuTest;
import vn.hoalu.base.MovableClock;

/** The whole program in a time that passes by hand; one context for all who ask for it so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@HoaLuTest
@Import(LateTest.Time.class)
@TestPropertySource(properties = "hoalu.data-dir=target/test-data/escalation-${PID}")
@interface LateTest {

    @TestConfiguration
    class Time {
        @Bean
        @Primary
        MovableClock movableClock() {
            return MovableClock.at("2026-06-01T02:00:00Z");
        }
    }
}
