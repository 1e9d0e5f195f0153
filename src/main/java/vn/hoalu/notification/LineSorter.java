package vn.hoalu.notification;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sorts what waits, on every node. */
@Component
class LineSorter {

    private static final int OFFICIALS_AT_ONCE = 500;

    private final SortingLines sorting;

    LineSorter(SortingLines sorting) {
        this.sorting = sorting;
    }

    @Scheduled(
            fixedDelayString = "${hoalu.notification.sort-every:PT1S}",
            initialDelayString = "${hoalu.notification.sort-every:PT1S}")
    void sortWaiting() {
        int sorted = 0;
        while (sorted < OFFICIALS_AT_ONCE && !Thread.currentThread().isInterrupted() && sorting.sortNext()) {
            sorted++;
        }
        while (sorted < OFFICIALS_AT_ONCE && !Thread.currentThread().isInterrupted() && sorting.digestNext()) {
            sorted++;
        }
    }
}
