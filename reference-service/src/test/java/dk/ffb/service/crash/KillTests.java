package dk.ffb.service.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A service that is killed at any moment keeps every write that it acknowledged, and no half of
/// one that it didn't; and it answers whatever it is asked. Short here; `-Dffb.kills=200` is the
/// long way.
final class KillTests {

    private static final int KILLS = Integer.getInteger("ffb.kills", 8);
    private static final int LONGEST_MILLIS = 2000;

    @TempDir private Path data;

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS) // the long way
    void keepsWhatItAcknowledgedAndNothingHalf() throws IOException {
        var random = new Random(20261121);
        var script = new EditingScript();
        for (var kill = 1; kill <= KILLS; kill++) {
            var service = ServiceProcess.start(data);
            var from = Math.max(1, script.last());
            script.verify(service, from);
            killAfter(service, random.nextInt(LONGEST_MILLIS));
            script.run(service);
            System.out.printf(
                    "kill %d: %d drafts, %d published, killed during %s%n",
                    kill, script.last(), script.published(), script.interrupted());
        }
        var service = ServiceProcess.start(data);
        script.verify(service, 1);
        service.kill();
        assertThat(script.interrupted().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(KILLS);
    }

    private static void killAfter(ServiceProcess service, int millis) {
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(service::kill);
    }
}
