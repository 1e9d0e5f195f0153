package vn.hoalu.inbox;

/** One walk of one index. */
record Branch(String index, String condition) {}
