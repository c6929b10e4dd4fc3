package dev.projectsapi.contract.clientfaults;

import static dev.projectsapi.contract.clientfaults.FaultCase.list;
import static dev.projectsapi.contract.clientfaults.Kind.ACCESS_DENIED;
import static dev.projectsapi.contract.clientfaults.Kind.AUTHENTICATION;
import static dev.projectsapi.contract.clientfaults.Kind.UNEXPECTED;
import static dev.projectsapi.contract.faults.Answers.close;
import static dev.projectsapi.contract.faults.Answers.fill;
import static dev.projectsapi.contract.faults.Answers.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.projectsapi.contract.faults.Answer;
import dev.projectsapi.contract.faults.HttpAnswer;
import dev.projectsapi.contract.faults.Payload;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** Rows 27 and 28: more than anybody should have to hold in memory. */
final class SizeRows {

    private static final long TEN_GB = 10_000_000_000L;

    /** What a client of 8 MiB may need for it, its garbage included; a tenth of what the bodies would. */
    private static final long BOUND = 400L * 1024 * 1024;

    private static final Expected REFUSED = Expected.of(UNEXPECTED);

    private SizeRows() {}

    static List<Row> rows() {
        Answer announced = HttpAnswer.json(200, "").announcing(TEN_GB).cutAfter(0);
        Answer unannounced = send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n");
        HttpAnswer page = HttpAnswer.json(200, Payload.page());
        return List.of(
                Row.of(
                                27,
                                "body of 10 GB, announced and unannounced",
                                "typed after `maxBodyBytes`, memory bounded",
                                bounded("announced", announced.then(fill(TEN_GB, ' '))),
                                bounded(
                                        "unannounced",
                                        unannounced.then(fill(TEN_GB, ' ')).then(close())))
                        .onlyInFull(),
                Row.of(
                        28,
                        "gzip although not asked for; a gzip bomb",
                        "typed, memory bounded",
                        list("gzip", REFUSED.says("compressed"), page.gzip()),
                        list(
                                "gzip with 401",
                                Expected.of(AUTHENTICATION),
                                HttpAnswer.json(401, Payload.error("UNAUTHORIZED"))
                                        .gzip()),
                        list(
                                "too long with 403",
                                Expected.of(ACCESS_DENIED),
                                HttpAnswer.html(403, " ".repeat(9 << 20))),
                        bounded(
                                "bomb",
                                HttpAnswer.json(200, " ".repeat(200_000_000)).gzip())));
    }

    private static FaultCase bounded(String name, Answer answer) {
        return new FaultCase(name, stage -> {
            stage.serve(answer);
            Client client = stage.client();
            System.gc();
            long before = used();
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);

            Outcome outcome = client.list();

            REFUSED.check(outcome);
            assertThat(peak() - before).describedAs("bytes of memory").isLessThan(BOUND);
        });
    }

    private static long used() {
        return pools().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    private static long peak() {
        return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
