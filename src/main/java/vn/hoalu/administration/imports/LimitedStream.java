package vn.hoalu.administration.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops a packed file that swells beyond measure while it is unpacked, whatever it says of its own size. */
final class LimitedStream extends FilterInputStream {

    private long left;

    LimitedStream(InputStream in, long limit) {
        super(in);
        left = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new UnreadableSheet(UnreadableSheet.Reason.TOO_LARGE);
        }
    }
}
