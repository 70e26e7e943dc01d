package org.otonari.rest;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets each address do something a number of times at once and then at a steady pace. Only the addresses seen last are
 * remembered, so that nobody can fill the memory by coming from many.
 */
public class RateLimit {

    private static final int ADDRESSES_REMEMBERED = 20_000;
    private static final int NETWORK_OF_ONE_HOUSEHOLD = 8;

    private final Bandwidth bandwidth;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES_REMEMBERED;
        }
    };

    /** @param burst how many at once; @param perHour how many grow back in an hour, evenly */
    public RateLimit(int burst, int perHour) {
        this.bandwidth = Bandwidth.builder()
                .capacity(burst)
                .refillGreedy(perHour, Duration.ofHours(1))
                .build();
    }

    /** @throws TooManyRequests if this address has to wait, with how long */
    public void take(String address) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(
                    network(address), it -> Bucket.builder().addLimit(bandwidth).build());
        }
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /** A household with IPv6 owns 2⁶⁴ addresses: they count as one. Literals only, so that no name is ever looked up. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_OF_ONE_HOUSEHOLD)));
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
