package org.otonari.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.otonari.Actors.MORI;
import static org.otonari.Actors.SATO;
import static org.otonari.Actors.TANAKA;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otonari.Paths;
import org.otonari.casefile.Documents;
import org.otonari.files.FileCheck;
import org.otonari.files.TestFiles;
import org.otonari.forms.FormFiles.StoredFile;
import org.otonari.kernel.CaseNumber;
import org.otonari.kernel.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A file that somebody adds to a form. */
class CaseFormFilesTests extends Paths {

    @Autowired
    CaseFormFiles forms;

    @Autowired
    Documents documents;

    @Autowired
    FileCheck check;

    private CaseNumber number;
    private StoredFile file;

    @BeforeEach
    void aFileInAForm() {
        number = newcomers.applied(Side.PARTICIPANT);
        var checked = check.check("../在留カード.pdf", "application/pdf", TestFiles.pdf());
        file = SATO.asks(() -> forms.folder(number).store(checked));
    }

    @Test
    void isADocumentOfTheCase() {
        assertThat(SATO.asks(() -> forms.folder(number).find(file.id()))).contains(file);
        assertThat(SATO.asks(() -> documents.of(number))).singleElement().satisfies(document -> {
            assertThat(document.fromForm()).isTrue();
            assertThat(document.latest().name()).isEqualTo("在留カード.pdf");
        });
    }

    @Test
    void cannotBeNamedInAnotherCaseNorByAnIdNobodyGave() {
        var other = newcomers.applied(Side.PARTICIPANT);

        assertThat(SATO.asks(() -> forms.folder(other).find(file.id()))).isEmpty();
        for (var id : new String[] {"", "1", "../x", UUID.randomUUID().toString()}) {
            assertThat(SATO.asks(() -> forms.folder(number).find(id))).isEmpty();
        }
    }

    @Test
    void isGoneFromTheAnswersOnceItIsRemoved() {
        TANAKA.does(() -> documents.remove(number, UUID.fromString(file.id()), "別人のもの"));

        assertThat(SATO.asks(() -> forms.folder(number).find(file.id()))).isEmpty();
    }

    @Test
    void isNothingToSomebodyWhoMayNotSeeTheCase() {
        assertThatThrownBy(() -> MORI.does(() -> forms.folder(number).find(file.id())))
                .isInstanceOf(AccessDeniedException.class);
    }
}
