package vn.hoalu.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter that was given up.
 *
 * @param reader  an official's name, or an address of which only the beginning and the domain can be read
 * @param failure what kind of failure the last attempt met
 */
public record DeadLetter(UUID id, NoticeChannel channel, String reader, String subject, String failure, Instant at) {}
