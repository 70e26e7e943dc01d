package org.otonari.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in. */
@Entity
class Account {

    static final int ATTEMPTS_BEFORE_LOCK = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    private UUID id;

    private String name;
    private String displayName;
    private @Nullable String email;
    private String passwordHash;
    private String language;
    private boolean enabled = true;
    private boolean demo;
    private int failedAttempts;
    private @Nullable Instant lockedUntil;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String name, String displayName, String passwordHash, Set<Role> roles, boolean demo, Instant now) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.language = "ja";
        this.roles.addAll(roles);
        this.demo = demo;
        this.createdAt = now;
    }

    /** Five wrong passwords lock the account for a quarter of an hour, so that guessing costs more than it brings. */
    void failToSignIn(Instant now) {
        failedAttempts++;
        if (failedAttempts >= ATTEMPTS_BEFORE_LOCK) {
            lockedUntil = now.plus(LOCK);
            failedAttempts = 0;
        }
    }

    void signIn() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    void lock() {
        enabled = false;
    }

    void unlock() {
        enabled = true;
        signIn();
    }

    void renewPassword(String hash) {
        passwordHash = hash;
        signIn();
    }

    /** @return what the account may not do any more */
    Set<Role> changeRoles(Set<Role> wanted) {
        var taken = EnumSet.noneOf(Role.class);
        taken.addAll(roles);
        taken.removeAll(wanted);
        roles.retainAll(wanted);
        roles.addAll(wanted);
        return taken;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String displayName() {
        return displayName;
    }

    String language() {
        return language;
    }

    @Nullable
    String email() {
        return email;
    }

    void writeTo(@Nullable String email) {
        this.email = email;
    }

    void speak(String language) {
        this.language = language;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isEnabled() {
        return enabled;
    }

    @Nullable
    Instant lockedUntil() {
        return lockedUntil;
    }

    Set<Role> roles() {
        return roles;
    }
}
