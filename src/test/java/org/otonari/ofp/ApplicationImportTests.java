package org.otonari.ofp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otonari.OtonariTest;
import org.otonari.access.Role;
import org.otonari.kernel.CaseNumber;
import org.otonari.ofp.ApplicationImport.Preview;
import org.otonari.ofp.ApplicationImport.RowProblem;
import org.otonari.rest.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OtonariTest
class ApplicationImportTests {

    private static final Path SAMPLES = Path.of("src/docs/samples");
    private static final String HEADER = String.join(",", ImportColumn.titles());

    @Autowired
    ApplicationImport imports;

    @Autowired
    Applications applications;

    @Autowired
    JdbcClient database;

    @Autowired
    Staff staff;

    private final String place = "p" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void aCoordinatorSitsDown() {
        staff.signIn(staff.hire(Role.COORDINATOR));
    }

    @AfterEach
    void goHome() {
        staff.signOut();
    }

    @Test
    void theSampleBringsFortyCasesThatWaitToBeChecked() throws IOException {
        var preview = preview(sample("applications.csv"));
        assertThat(preview.allProblems()).isEmpty();
        assertThat(preview.isReady()).isTrue();
        var told = new ArrayList<Integer>();

        var numbers = imports.run(preview, (rows, of) -> told.add(rows * 1000 + of));

        assertThat(numbers).hasSize(40).doesNotHaveDuplicates();
        assertThat(told).hasSize(40).startsWith(1040).endsWith(40040);
        assertThat(numbers.stream().filter(this::waitsToBeChecked)).hasSize(40);
        var first = database.sql(
                        """
                        select a.applied_on, p.name_written, p.message, c.given_at from ofp_application a
                        join person p on p.id = a.person_id join consent c on c.person_id = p.id
                        where a.case_number = ?
                        """)
                .param(numbers.get(2).value())
                .query()
                .singleRow();
        assertThat(first.get("name_written")).isEqualTo("𠮷田 さくら");
        assertThat(first.get("message")).isEqualTo("北京に四年住んでいました。中国語でお話しできます。");
        assertThat(first.get("applied_on")).hasToString("2026-10-02");
        assertThat(first.get("given_at").toString()).startsWith("2026-10-01");
    }

    @Test
    void theSameFileIsTakenOnceOnly() throws IOException {
        var file = sample("applications.csv");
        var preview = preview(file);
        imports.run(preview, (rows, of) -> {});

        assertThat(preview(file).problems()).extracting(RowProblem::messageKey).containsExactly("import.file.taken");
        assertThatThrownBy(() -> imports.run(preview, (rows, of) -> {}))
                .isInstanceOf(Refusal.class)
                .hasMessage("import.refused.taken");
        assertThat(casesHere()).isEqualTo(40);
    }

    @Test
    void theBrokenFileIsToldLineByLineAndBringsNothing() throws IOException {
        var preview = preview(sample("applications-broken.csv"));

        assertThat(preview.allProblems())
                .extracting(RowProblem::line, RowProblem::field, RowProblem::messageKey)
                .containsExactly(
                        tuple(3, "birth_date", "ofp.field.date.unknown"),
                        tuple(6, "birth_date", "ofp.field.date.unknown"),
                        tuple(7, "email", "ofp.field.email.shape"),
                        tuple(10, "ward", "ofp.field.ward.unknown"),
                        tuple(13, "consent_privacy", "ofp.field.consents.privacy"),
                        tuple(16, "name", "import.cell.formula"),
                        tuple(18, "birth_date", "ofp.field.birthDate.tooYoung"),
                        tuple(21, "message", "import.cell.formula"),
                        tuple(22, "japanese_level", "ofp.field.level.unknown"),
                        tuple(25, "name", "import.cell.formula"),
                        tuple(30, "message", "import.cell.formula"),
                        tuple(31, "consent_privacy", "ofp.field.consents.privacy"),
                        tuple(34, "languages", "ofp.field.languages.level"),
                        tuple(39, "name", "import.row.twice"));
        assertThat(preview.isReady()).isFalse();
        assertThatThrownBy(() -> imports.run(preview, (rows, of) -> {})).isInstanceOf(IllegalStateException.class);
        assertThat(casesHere()).isZero();
    }

    @Test
    void somebodyWhoAppliesMeanwhileStopsTheImportAndLeavesNothing() throws IOException {
        var preview = preview(sample("applications.csv"));
        var last = preview.rows().get(39).application();

        assertThatThrownBy(() -> imports.run(preview, (rows, of) -> {
                    if (rows == 20) {
                        CompletableFuture.runAsync(() -> applications.submit(last))
                                .join();
                    }
                }))
                .isInstanceOf(Refusal.class)
                .hasMessage("import.refused.applied");

        assertThat(casesHere()).isEqualTo(1);
        assertThat(database.sql("select count(*) from ofp_import where file_hash = ?")
                        .param(preview.hash())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(preview.isReady()).isTrue();
        assertThat(preview(sample("applications.csv")).allProblems())
                .extracting(RowProblem::line, RowProblem::messageKey)
                .containsExactly(tuple(41, "import.row.applied"));
    }

    @Test
    void whateverFailsInTheMiddleLeavesNothingAndTheNextTryBringsAll() throws IOException {
        var preview = preview(sample("applications.csv"));

        assertThatThrownBy(() -> imports.run(preview, (rows, of) -> {
                    if (rows == 30) {
                        throw new IllegalStateException("out of power");
                    }
                }))
                .hasMessage("out of power");
        assertThat(casesHere()).isZero();

        assertThat(imports.run(preview, (rows, of) -> {})).hasSize(40);
        assertThat(casesHere()).isEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "𠮷川 𩸽",
                "葛󠄀城 誠",
                "ဒေါ်ခင်ခင်ဝင်း",
                "محمد الأحمد",
                "O'Brien-Sato",
                "👩‍👧 Mai",
                "Nguyễn, Văn \"An\""
            })
    void everyScriptComesBackAsItWasWritten(String name) {
        var message = "花 🌸🇯🇵 𩸽\n二行目, \"引用\"";
        var preview = preview(file(row(1, name, message)));
        assertThat(preview.allProblems()).isEmpty();

        var number = imports.run(preview, (rows, of) -> {}).get(0);

        var person = database.sql(
                        """
                        select p.name_written, p.message from person p join ofp_application a on a.person_id = p.id
                        where a.case_number = ?
                        """)
                .param(number.value())
                .query()
                .singleRow();
        assertThat(person).containsEntry("name_written", name).containsEntry("message", message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81", "-", "- Yoroshiku", "@home", "\tx", " =1+1"})
    void aCellThatASpreadsheetWouldRunIsRefused(String cell) {
        assertThat(preview(file(row(1, cell, ""))).allProblems())
                .extracting(RowProblem::line, RowProblem::field, RowProblem::messageKey)
                .containsExactly(tuple(2, "name", "import.cell.formula"));
    }

    @Test
    void controlCharactersAreRefusedInEveryColumn() {
        assertThat(keys(file(row(1, "田中\u0000美穂", "")))).containsExactly("import.cell.control");
        assertThat(keys(file(row(1, "田中 美穂", "a\u0007b")))).containsExactly("import.cell.control");
    }

    @Test
    void linesAreCountedAsAnEditorCountsThem() {
        var file = file(row(1, "田中 美穂", "一\n二\n三"), row(2, "=x", ""));

        assertThat(preview(file).allProblems()).extracting(RowProblem::line).containsExactly(5);
    }

    @Test
    void theSamePersonTwiceIsToldWithTheEarlierLine() {
        var preview = preview(file(row(1, "田中 美穂", ""), row(1, "田中　美穂", "")));

        assertThat(preview.allProblems()).containsExactly(new RowProblem(3, "name", "import.row.twice", List.of(2)));
    }

    @Test
    void whatIsNotAFileOfApplicationsIsToldAsAWhole() {
        assertThat(keys(new byte[0])).containsExactly("import.file.empty");
        assertThat(keys(bytes(HEADER + "\n"))).containsExactly("import.file.empty");
        assertThat(keys(new byte[2 * 1024 * 1024 + 1])).containsExactly("import.file.tooLarge");
        assertThat(keys((HEADER + "\n" + row(1, "田中", "")).getBytes(Charset.forName("Shift_JIS"))))
                .containsExactly("import.file.encoding");
        assertThat(keys((HEADER + "\n").getBytes(StandardCharsets.UTF_16))).containsExactly("import.file.encoding");
        assertThat(keys(bytes(HEADER + "\n\"volunteer"))).containsExactly("import.file.quotes");
        var many = new String[2001];
        for (var i = 0; i < many.length; i++) {
            many[i] = row(i, "田中", "");
        }
        assertThat(keys(file(many))).containsExactly("import.file.tooManyRows");
    }

    @Test
    void unknownMissingAndDoubleColumnsAreNamed() {
        var header = HEADER.replace("ward", "area").replace("latin", "reading");

        assertThat(preview(bytes(header + "\n" + row(1, "田中", ""))).allProblems())
                .extracting(RowProblem::field, RowProblem::messageKey)
                .containsExactly(
                        tuple("reading", "import.header.twice"),
                        tuple("area", "import.header.unknown"),
                        tuple("latin", "import.header.missing"),
                        tuple("ward", "import.header.missing"));
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsMakeNoDifference() {
        var text = "\uFEFF" + HEADER + "\r\n" + row(1, "田中 美穂", "") + "\r\n\r\n";

        assertThat(preview(bytes(text)).isReady()).isTrue();
    }

    @Test
    void theTemplateIsAFileWithoutRows() {
        assertThat(keys(imports.template())).containsExactly("import.file.empty");
    }

    @Test
    void onlyThoseWhoHandleApplicationsMayImport() {
        staff.signIn(staff.hire(Role.FINANCE));

        assertThatThrownBy(() -> preview(file(row(1, "田中", "")))).isInstanceOf(AccessDeniedException.class);
    }

    private List<String> keys(byte[] file) {
        return preview(file).allProblems().stream().map(RowProblem::messageKey).toList();
    }

    private Preview preview(byte[] file) {
        return imports.preview(file, "applications.csv");
    }

    /** The organisation's file, with people nobody has seen in another test. */
    private byte[] sample(String name) throws IOException {
        return bytes(Files.readString(SAMPLES.resolve(name)).replace("example.", place + ".example."));
    }

    private byte[] file(String... rows) {
        return bytes(HEADER + "\n" + String.join("\n", rows) + "\n");
    }

    private String row(int who, String name, String message) {
        return ("volunteer,\"%s\",,,who%d@%s.example.org,ja,新宿区,1978-04-12,NATIVE,ja:NATIVE,SAT 10:00-16:00,,tea,FEMALE,"
                        + "ANY,yes,yes,2026-10-01,2026-10-01,\"%s\"")
                .formatted(name.replace("\"", "\"\""), who, place, message.replace("\"", "\"\""));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private boolean waitsToBeChecked(CaseNumber number) {
        return database.sql("select count(*) from inbox_item where case_number = ? and step = 'Task_CheckApplication'")
                        .param(number.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private int casesHere() {
        return database.sql(
                        """
                        select count(*) from ofp_application a join person p on p.id = a.person_id
                        where p.email like ?
                        """)
                .param("%@" + place + ".example.%")
                .query(Integer.class)
                .single();
    }
}
