package org.otonari.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.otonari.OtonariTest;
import org.otonari.access.AccountDesk.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Who may sign in is an administrator's matter, and one administrator always remains. */
@OtonariTest
class AccountDeskTests {

    @Autowired
    AccountDesk desk;

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    JdbcClient database;

    private final List<String> made = new ArrayList<>();
    private String administrator = "";

    @BeforeEach
    void oneAdministrator() {
        database.sql("update account set enabled = false where id in (select account_id from account_role"
                        + " where role = 'ADMIN')")
                .update();
        administrator = employed(Role.ADMIN);
        TestSignIn.as(administrator, Role.ADMIN);
    }

    @AfterEach
    void leave() {
        TestSignIn.out();
        made.forEach(name -> accounts.findByName(name).ifPresent(accounts::delete));
    }

    @Test
    void aNewAccountSignsInWithThePasswordShownOnce() {
        var name = name();
        var password = desk.create(name, "山田 花子", Set.of(Role.FINANCE));

        var account = accounts.findByName(name).orElseThrow();
        assertThat(passwords.matches(password, account.passwordHash())).isTrue();
        assertThat(listed(name).roles()).containsExactly(Role.FINANCE);
        assertThat(listed(name).state()).isEqualTo(State.OPEN);
    }

    @Test
    void aNewPasswordEndsTheOldOne() {
        var name = name();
        var first = desk.create(name, "山田 花子", Set.of(Role.FINANCE));

        var second = desk.renewPassword(name);

        var hash = accounts.findByName(name).orElseThrow().passwordHash();
        assertThat(passwords.matches(second, hash)).isTrue();
        assertThat(passwords.matches(first, hash)).isFalse();
    }

    @Test
    void aNameThatIsTakenUnreadableOrMissingIsRefused() {
        var name = name();
        desk.create(name, "山田 花子", Set.of(Role.FINANCE));

        refused("access.refused.taken", () -> desk.create(name, "別人", Set.of(Role.FINANCE)));
        refused("access.refused.name", () -> desk.create("with space", "山田", Set.of(Role.FINANCE)));
        refused("access.refused.name", () -> desk.create("", "山田", Set.of(Role.FINANCE)));
        refused("access.refused.displayName", () -> desk.create(name(), "  ", Set.of(Role.FINANCE)));
        refused("access.refused.roles", () -> desk.create(name(), "山田", Set.of()));
    }

    @Test
    void nobodyLocksThemselves() {
        var other = employed(Role.ADMIN);
        refused("access.refused.own", () -> desk.lock(administrator));
        desk.lock(other);
        assertThat(listed(other).state()).isEqualTo(State.LOCKED);
    }

    @Test
    void theLastAdministratorStaysOne() {
        refused("access.refused.lastAdministrator", () -> desk.changeRoles(administrator, Set.of(Role.MANAGER)));
        assertThat(listed(administrator).roles()).containsExactly(Role.ADMIN);

        employed(Role.ADMIN);
        desk.changeRoles(administrator, Set.of(Role.MANAGER));
        assertThat(accounts.findByName(administrator).orElseThrow().roles()).containsExactly(Role.MANAGER);
    }

    @Test
    void ofTwoAdministratorsWhoLockEachOtherAtOnceOneRemains() throws Exception {
        var other = employed(Role.ADMIN);
        var start = new CyclicBarrier(2);
        var two = Executors.newFixedThreadPool(2);
        try {
            var results =
                    two.invokeAll(List.of(locks(administrator, other, start), locks(other, administrator, start)));
            var refusals = new ArrayList<String>();
            for (var result : results) {
                refusals.add(result.get());
            }
            assertThat(refusals).containsExactlyInAnyOrder("", "access.refused.lastAdministrator");
        } finally {
            two.shutdownNow();
        }
    }

    private Callable<String> locks(String who, String whom, CyclicBarrier start) {
        return () -> {
            TestSignIn.as(who, Role.ADMIN);
            start.await();
            try {
                desk.lock(whom);
                return "";
            } catch (AccountRefused refused) {
                return refused.key();
            } finally {
                TestSignIn.out();
            }
        };
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void noOtherRoleTouchesAccounts(Role role) {
        var name = employed(Role.FINANCE);
        TestSignIn.as("somebody", role);

        assertThatThrownBy(desk::all).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.create(name(), "山田", EnumSet.of(Role.ADMIN)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.changeRoles(name, Set.of(Role.ADMIN))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.lock(name)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.unlock(name)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.renewPassword(name)).isInstanceOf(AccessDeniedException.class);
        assertThat(accounts.findByName(name).orElseThrow().roles()).containsExactly(Role.FINANCE);
    }

    private void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(AccountRefused.class, it -> assertThat(it.key())
                .isEqualTo(key));
    }

    private AccountDesk.Listed listed(String name) {
        return desk.all().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String employed(Role role) {
        var name = name();
        accounts.saveAndFlush(new Account(
                name, "佐藤 " + name, "", Set.of(role), false, java.time.Instant.parse("2027-06-01T00:00:00Z")));
        return name;
    }

    private String name() {
        var name = "desk-" + UUID.randomUUID().toString().substring(0, 8);
        made.add(name);
        return name;
    }
}
