package vn.hoalu.certification.ui;

/** One line of what the public page tells about a certificate. */
record Fact(String label, String value) {}
