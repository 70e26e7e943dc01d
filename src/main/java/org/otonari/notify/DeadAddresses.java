package org.otonari.notify;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses at which nothing can be delivered: writing there again would only bring the next message back. */
@Component
class DeadAddresses {

    private final JdbcClient database;
    private final Clock clock;

    DeadAddresses(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean contain(String channel, String address) {
        return database.sql("select count(*) from dead_address where channel = ? and address = ?")
                        .params(channel, address)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void add(String channel, String address) {
        database.sql("insert ignore into dead_address (channel, address, since) values (?, ?, ?)")
                .params(channel, address, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Somebody who asked the reader says that it works. */
    void revive(String channel, String address) {
        database.sql("delete from dead_address where channel = ? and address = ?")
                .params(channel, address)
                .update();
    }
}
