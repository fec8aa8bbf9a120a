package dk.ffb.service.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// What the figures were measured on: without it they say nothing.
final class Machine {

    private Machine() {}

    static String described() {
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        return "%s; %d × %s, %d GB; %s %s; Java %s; load average %.1f"
                .formatted(
                        LocalDate.now(),
                        system.getAvailableProcessors(),
                        processor(),
                        system.getTotalMemorySize() >> 30,
                        system.getName(),
                        system.getArch(),
                        Runtime.version(),
                        system.getSystemLoadAverage());
    }

    private static String processor() {
        return lines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("processor");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException _) {
            return List.of();
        }
    }
}
