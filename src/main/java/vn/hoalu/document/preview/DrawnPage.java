package vn.hoalu.document.preview;

/** @param picture as JPEG */
public record DrawnPage(int pages, byte[] picture) {}
