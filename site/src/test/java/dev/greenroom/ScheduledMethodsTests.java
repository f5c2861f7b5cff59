package dev.greenroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.greenroom.testing.SiteTest;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** A method that says it runs on a schedule really does. */
@SiteTest
class ScheduledMethodsTests {

    @Autowired
    private ScheduledTaskHolder schedule;

    @Autowired
    private TaskScheduler threads;

    @Test
    void areAllOnTheSchedule() {
        Set<String> running =
                schedule.getScheduledTasks().stream().map(Object::toString).collect(Collectors.toSet());

        assertThat(annotated()).isNotEmpty().isSubsetOf(running);
    }

    @Test
    void haveAThreadEachSoThatNoneWaitsForAnother() {
        ScheduledThreadPoolExecutor pool = ((ThreadPoolTaskScheduler) threads).getScheduledThreadPoolExecutor();

        assertThat(pool.getCorePoolSize())
                .isGreaterThanOrEqualTo(schedule.getScheduledTasks().size());
    }

    private static Set<String> annotated() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.greenroom").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Scheduled.class))
                        .map(method -> method.getOwner().getName() + "." + method.getName())
                        .collect(Collectors.toSet());
    }
}
