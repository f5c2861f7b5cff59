package dev.greenroom.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What a submission prints: kept up to its limit, counted beyond. Nothing here waits for more. */
final class BoxOutput {

    private final InputStream stream;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[1 << 14];
    private long count;

    BoxOutput(InputStream stream) {
        this.stream = stream;
    }

    /** Takes in what has been printed up to now; true if it is more than the limit. */
    synchronized boolean exceeds(long limit) {
        try {
            for (int ready = stream.available(); ready > 0; ready = stream.available()) {
                int n = stream.read(buffer, 0, Math.min(ready, buffer.length));
                int room = (int) Math.max(0, limit - kept.size());
                kept.write(buffer, 0, Math.clamp(n, 0, room));
                count += n;
                if (count > limit) {
                    return true;
                }
            }
            return count > limit;
        } catch (IOException e) {
            return count > limit; // The box was closed while it was printing: what is kept is what there was.
        }
    }

    /** All that was printed up to now, as text; may hold anything, escape it. */
    synchronized String text(long limit) {
        exceeds(limit);
        return PlainText.storable(kept.toString(StandardCharsets.UTF_8));
    }
}
