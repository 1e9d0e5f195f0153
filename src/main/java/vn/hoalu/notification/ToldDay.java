package vn.hoalu.notification;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What an official was told on one day: the first notices singly, the rest behind one digest.
 *
 * @param grouped stand behind the digest in the program
 * @param toSend  would have been sent, and are in the day's one letter
 */
record ToldDay(UUID official, LocalDate day, int singly, int grouped, int toSend) {

    static final int MOST_SINGLY = 20;

    LinePlace next() {
        return singly < MOST_SINGLY ? LinePlace.SINGLE : LinePlace.GROUPED;
    }

    ToldDay with(LinePlace told, Wish wish) {
        return switch (told) {
            case SINGLE -> new ToldDay(official, day, singly + 1, grouped, toSend);
            case GROUPED ->
                new ToldDay(
                        official,
                        day,
                        singly,
                        grouped + (wish.inProgram() ? 1 : 0),
                        toSend + (wish.byMail() || wish.byText() ? 1 : 0));
            case SILENT, WAITING -> this;
        };
    }
}
