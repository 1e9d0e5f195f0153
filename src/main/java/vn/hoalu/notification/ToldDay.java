package vn.hoalu.notification;

import java.time.LocalDate;
import java.util.UUID;

/** What an official was told on one day: the first notices singly, the rest behind one digest. */
record ToldDay(UUID official, LocalDate day, int singly, int grouped) {

    static final int MOST_SINGLY = 20;

    LinePlace next() {
        return singly < MOST_SINGLY ? LinePlace.SINGLE : LinePlace.GROUPED;
    }

    ToldDay with(LinePlace told) {
        return switch (told) {
            case SINGLE -> new ToldDay(official, day, singly + 1, grouped);
            case GROUPED -> new ToldDay(official, day, singly, grouped + 1);
            case SILENT, WAITING -> this;
        };
    }
}
