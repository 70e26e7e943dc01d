package org.otonari.ofp;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.otonari.access.CurrentAccount;
import org.otonari.access.Role;
import org.otonari.casefile.CaseAccess;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.otonari.kernel.Ward;
import org.otonari.ofp.PairSummary.CheckInSummary;
import org.otonari.ofp.PairSummary.Silence;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All established pairs at once, for the board: the same few statements whether there are forty or four thousand. The
 * health is computed anew each time, so that it follows the settings.
 */
@Service
@Transactional(readOnly = true)
public class PairBoard {

    private static final String SHOWN = "p.status in ('ACTIVE', 'PAUSED', 'CLOSING')";

    private final JdbcClient database;
    private final CurrentAccount current;
    private final CaseAccess access;
    private final OfpSettings settings;

    PairBoard(JdbcClient database, CurrentAccount current, CaseAccess access, OfpSettings settings) {
        this.database = database;
        this.current = current;
        this.access = access;
        this.settings = settings;
    }

    /**
     * @return in no particular order; without the restricted cases that do not name the reader
     * @throws org.springframework.security.access.AccessDeniedException unless the reader cares for pairs
     */
    public List<PairLine> lines() {
        return read(null);
    }

    /**
     * One pair as the board shows it.
     *
     * @return nothing if it is not established, over, or none of the reader's business
     */
    public Optional<PairLine> line(CaseNumber number) {
        return read(number).stream().findFirst();
    }

    private List<PairLine> read(@Nullable CaseNumber only) {
        current.require(Role.COORDINATOR, Role.MANAGER, Role.SUPERVISOR);
        var closed = access.closedToReader();
        var checkIns = checkIns(only);
        var rests = rests(only);
        var rows = new ArrayList<PairLine>();
        query(
                        """
                select p.case_number, p.status, a.name_written participant, b.name_written volunteer, a.ward,
                  p.introduced_by, p.established_at, p.planned_end_at, p.mid_reviewed_at, p.incident_at
                from ofp_pair p join person a on a.id = p.participant_id join person b on b.id = p.volunteer_id
                where\s""",
                        only,
                        (row, index) -> {
                            var number = row.getString("case_number");
                            var own = checkIns.getOrDefault(number, List.of());
                            return new PairLine(
                                    new CaseNumber(number),
                                    PairStatus.valueOf(row.getString("status")),
                                    row.getString("participant"),
                                    row.getString("volunteer"),
                                    Ward.valueOf(row.getString("ward")),
                                    row.getString("introduced_by"),
                                    instant(row.getObject("established_at", LocalDateTime.class)),
                                    instant(row.getObject("planned_end_at", LocalDateTime.class)),
                                    instantOrNone(row.getObject("mid_reviewed_at", LocalDateTime.class)),
                                    row.getObject("incident_at") != null,
                                    rests.getOrDefault(number, List.of()),
                                    own,
                                    PairHealth.of(own, settings.health()));
                        })
                .stream()
                .filter(it -> !closed.contains(it.number()))
                .forEach(rows::add);
        return rows;
    }

    private Map<String, List<CheckInSummary>> checkIns(@Nullable CaseNumber only) {
        var found = new HashMap<String, List<CheckInSummary>>();
        query(
                """
                select p.case_number, c.side, c.milestone, c.sent_at, c.reminded_at, c.silent_at, c.at_risk_at,
                  c.answered_at, c.meetings, c.mood, c.help_asked
                from ofp_check_in c join ofp_pair p on p.case_number = c.pair_number where\s""",
                only,
                (row, index) -> {
                    var silence = row.getObject("at_risk_at") != null
                            ? Silence.LONG
                            : row.getObject("silent_at") != null
                                    ? Silence.SILENT
                                    : row.getObject("reminded_at") != null ? Silence.LATE : Silence.NONE;
                    return found.computeIfAbsent(row.getString("case_number"), it -> new ArrayList<>())
                            .add(new CheckInSummary(
                                    Side.valueOf(row.getString("side")),
                                    row.getInt("milestone"),
                                    instant(row.getObject("sent_at", LocalDateTime.class)),
                                    instantOrNone(row.getObject("answered_at", LocalDateTime.class)),
                                    silence,
                                    row.getString("meetings"),
                                    row.getString("mood"),
                                    null,
                                    row.getBoolean("help_asked")));
                });
        return found;
    }

    private Map<String, List<PairLine.Span>> rests(@Nullable CaseNumber only) {
        var found = new HashMap<String, List<PairLine.Span>>();
        query(
                """
                select p.case_number, r.began_at, r.ended_at
                from ofp_rest r join ofp_pair p on p.case_number = r.pair_number where\s""",
                only,
                (row, index) -> found.computeIfAbsent(row.getString("case_number"), it -> new ArrayList<>())
                        .add(new PairLine.Span(
                                instant(row.getObject("began_at", LocalDateTime.class)),
                                instantOrNone(row.getObject("ended_at", LocalDateTime.class)))));
        return found;
    }

    private <T> List<T> query(String select, @Nullable CaseNumber only, RowMapper<T> mapper) {
        return only == null
                ? database.sql(select + SHOWN).query(mapper).list()
                : database.sql(select + SHOWN + " and p.case_number = ?")
                        .param(only.value())
                        .query(mapper)
                        .list();
    }

    private static java.time.Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    private static java.time.@Nullable Instant instantOrNone(@Nullable LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
