package vn.hoalu.reorganisation;

/** How many things of a kind will move; {@code titleKey} is the message with the argument {@code count}. */
public record PreviewPart(String titleKey, long count) {}
