package vn.hoalu.base;

/** Seals what somebody brought along and holds personal data, such as the rows of a sheet, while it is kept. */
public interface ContentVault {

    byte[] seal(byte[] plain);

    byte[] open(byte[] sealed);
}
