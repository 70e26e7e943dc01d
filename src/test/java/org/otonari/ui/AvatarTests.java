package org.otonari.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AvatarTests {

    @Test
    void takesAWholeCharacter() {
        assertThat(Avatar.initial("𠮷田 恵子")).isEqualTo("𠮷");
        assertThat(Avatar.initial(" 佐藤 美咲")).isEqualTo("佐");
        assertThat(Avatar.initial("")).isEmpty();
    }
}
