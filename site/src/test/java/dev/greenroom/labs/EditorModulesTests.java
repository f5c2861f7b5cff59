package dev.greenroom.labs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditorModulesTests {

    @Test
    void turnsNamesIntoAddresses() {
        assertThat(EditorModules.withAddresses("import { A } from '@codemirror/state';\nexport * from \"crelt\";"))
                .isEqualTo("import { A } from '/js/editor/codemirror-state.js';\n"
                        + "export * from \"/js/editor/crelt.js\";");
    }

    @Test
    void leavesTextThatOnlyLooksLikeAnImport() {
        String source = "words.push(\"from\", 'import'); // taken from 'somewhere/else'";

        assertThat(EditorModules.withAddresses(source)).isEqualTo(source);
    }
}
