package dev.greenroom.web;

import java.net.InetAddress;
import java.util.HexFormat;

/** Where requests come from, as limits count it. */
public final class Network {

    private static final int BYTES = 8;

    private Network() {}

    /** The network of an address: of a long one the first half, which one household or office has for itself. */
    public static String of(String address) {
        try {
            byte[] all = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(all, 0, Math.min(all.length, BYTES));
        } catch (IllegalArgumentException e) {
            // A proxy may hand on whatever it likes.
            return address;
        }
    }
}
