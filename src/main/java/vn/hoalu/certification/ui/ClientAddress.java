package vn.hoalu.certification.ui;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** One connection to the internet as a limit counts it: an IPv4 address, or the /64 network a household gets with IPv6. */
record ClientAddress(String network) {

    private static final int BYTES_OF_NETWORK = 8;

    static ClientAddress of(String remote) {
        // Only with a colon: anything else might be looked up as a name.
        return new ClientAddress(remote.indexOf(':') < 0 ? remote : network(remote));
    }

    private static String network(String remote) {
        try {
            InetAddress address = InetAddress.getByName(withoutZone(remote));
            return address instanceof Inet6Address ? network(address.getAddress()) : address.getHostAddress();
        } catch (UnknownHostException e) {
            return remote;
        }
    }

    private static String withoutZone(String remote) {
        int zone = remote.indexOf('%');
        return zone < 0 ? remote : remote.substring(0, zone);
    }

    private static String network(byte[] address) {
        return HexFormat.of().formatHex(Arrays.copyOf(address, BYTES_OF_NETWORK)) + "/64";
    }
}
