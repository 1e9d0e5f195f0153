package vn.hoalu.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PressedOnceTest {

    @Test
    void after_a_fault_it_can_be_pressed_again() {
        PressedOnce button = new PressedOnce("Hoàn thành", () -> {
            throw new IllegalStateException("the database is away");
        });

        assertThatThrownBy(button::click).hasMessage("the database is away");

        assertThat(button.isEnabled()).isTrue();
    }

    @Test
    void after_an_act_that_went_well_its_screen_decides() {
        PressedOnce button = new PressedOnce("Hoàn thành", () -> {});

        button.click();

        assertThat(button.isEnabled()).isFalse();
    }
}
