package org.otonari.demo;

import static org.otonari.access.Role.ADMIN;
import static org.otonari.access.Role.AUDITOR;
import static org.otonari.access.Role.COORDINATOR;
import static org.otonari.access.Role.DOCTOR;
import static org.otonari.access.Role.FINANCE;
import static org.otonari.access.Role.LABOUR;
import static org.otonari.access.Role.LAWYER;
import static org.otonari.access.Role.MANAGER;
import static org.otonari.access.Role.SCRIVENER;
import static org.otonari.access.Role.SUPERVISOR;
import static org.otonari.access.Role.TAX;

import java.util.List;
import java.util.Set;
import org.otonari.access.AccountDirectory;
import org.otonari.access.ApiTokens;
import org.otonari.access.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people who work in the demo organisation, named after what they do. */
@Component
@Profile("demo")
class DemoAccounts {

    /** Shown on the sign-in page of the demo; production refuses to start with these accounts. */
    static final String PASSWORD = "otonari";

    private static final List<Staff> STAFF = List.of(
            new Staff("coordinator1", "佐藤 美咲", COORDINATOR),
            new Staff("coordinator2", "高橋 翔", COORDINATOR),
            new Staff("manager1", "鈴木 由紀", MANAGER),
            new Staff("manager2", "田村 亮", MANAGER),
            new Staff("supervisor1", "井上 恵", SUPERVISOR),
            new Staff("finance1", "木村 聡", FINANCE),
            new Staff("auditor1", "斎藤 明", AUDITOR),
            new Staff("admin1", "松本 航", ADMIN),
            new Staff("lawyer1", "岡田 理恵", LAWYER),
            new Staff("scrivener1", "村上 隆", SCRIVENER),
            new Staff("tax1", "近藤 智子", TAX),
            new Staff("labour1", "石井 剛", LABOUR),
            new Staff("doctor1", "上田 麻衣", DOCTOR));

    private final AccountDirectory accounts;
    private final ApiTokens tokens;

    DemoAccounts(AccountDirectory accounts, ApiTokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    void create() {
        for (var person : STAFF) {
            accounts.create(person.account(), person.name(), PASSWORD, Set.of(person.role()), true);
            tokens.createDemoToken(person.account());
        }
    }

    private record Staff(String account, String name, Role role) {}
}
