package dev.greenroom.database;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @Test
    void saysWhichFolderCannotBeMadeAndWhatToDo(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        DatabaseProperties properties = new DatabaseProperties(file.resolve("data"), null, null, null, false);

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> new DataFolder(properties))
                .withMessageContaining(file.resolve("data").toString())
                .withMessageContaining("choose another with --data");
    }
}
