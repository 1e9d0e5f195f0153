package vn.hoalu.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A notice as its reader sees it, in their language. */
public record NoticeLine(UUID id, String subject, String body, Optional<String> link, Instant at, boolean unread) {}
