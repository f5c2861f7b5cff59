package dev.greenroom.grading;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Turns one network into another of the same shape. Two whole networks would be too large for a repository; their
 * difference in few digits is a seventh of one. training/encoder/patch.py writes it and says what its bytes mean.
 */
final class NetworkPatch {

    private static final int HASH_BYTES = 32;
    private static final int BYTES = 0;
    private static final int WEIGHTS = 1;
    private static final int DIGITS_A_BYTE = 5;
    private static final int BASE = 3;

    private final byte[] model;
    private final ByteBuffer patch;

    private NetworkPatch(byte[] model, byte[] patch) {
        this.model = model.clone();
        this.patch = ByteBuffer.wrap(patch).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * A changed copy of the model.
     *
     * @throws IllegalStateException if the patch was made for another model or is damaged
     */
    static byte[] applied(byte[] model, byte[] patch) {
        return new NetworkPatch(model, patch).applied();
    }

    private byte[] applied() {
        byte[] before = hash();
        byte[] after = hash();
        require(before, "The patch of the network was made for another network.");
        while (patch.hasRemaining()) {
            int kind = patch.getInt();
            int at = patch.getInt();
            switch (kind) {
                case BYTES -> patch.get(model, at, patch.getInt());
                case WEIGHTS -> weights(at, patch.getInt(), patch.getInt());
                default ->
                    throw new IllegalStateException("The patch of the network has an unknown part " + kind + ".");
            }
        }
        require(after, "The patch of the network is damaged.");
        return model;
    }

    private byte[] hash() {
        byte[] hash = new byte[HASH_BYTES];
        patch.get(hash);
        return hash;
    }

    private void require(byte[] hash, String message) {
        try {
            if (!Arrays.equals(hash, MessageDigest.getInstance("SHA-256").digest(model))) {
                throw new IllegalStateException(message);
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform knows SHA-256.", e);
        }
    }

    /** Moves int8 weights, row by row, by their column's number of steps, up, down or not at all. */
    private void weights(int at, int rows, int columns) {
        byte[] steps = new byte[columns];
        patch.get(steps);
        int digits = 0;
        for (int i = 0; i < rows * columns; i++) {
            digits = i % DIGITS_A_BYTE == 0 ? Byte.toUnsignedInt(patch.get()) : digits / BASE;
            int direction = digits % BASE - 1;
            int moved = model[at + i] + direction * steps[i % columns];
            model[at + i] = (byte) Math.clamp(moved, Byte.MIN_VALUE, Byte.MAX_VALUE);
        }
    }
}
