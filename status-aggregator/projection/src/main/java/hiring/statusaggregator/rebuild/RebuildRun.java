package hiring.statusaggregator.rebuild;

import com.rabbitmq.client.Channel;
import hiring.choreography.database.Transactions;
import hiring.choreography.event.MalformedEventException;
import hiring.choreography.outbox.ControlMessageSender;
import hiring.choreography.process.StageName;
import hiring.statusaggregator.count.Recount;
import hiring.statusaggregator.gap.OwnerProgress;
import hiring.statusaggregator.projection.ApplicationRange;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a rebuild: loads the owners' logs, compares, and repairs the differences. Rows that were corrupted without notifying the
 * counters leave wrong counts, so a recount comes last.
 */
@Singleton
final class RebuildRun {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildRun.class);
    private static final int APPLICATIONS_AT_ONCE = 500;

    private final Rebuilds rebuilds;
    private final OwnerProgress logs;
    private final ShadowTimeline shadow;
    private final StoredRows shown;
    private final RebuildComparison comparison;
    private final Recount recount;
    private final ControlMessageSender mail;
    private final Transactions transactions;
    private final Clock clock;
    private final String queue;
    private final String runner = UUID.randomUUID().toString();

    RebuildRun(
            Rebuilds rebuilds,
            OwnerProgress logs,
            ShadowTimeline shadow,
            StoredRows shown,
            RebuildComparison comparison,
            Recount recount,
            ControlMessageSender mail,
            Transactions transactions,
            Clock clock,
            @Value("${micronaut.application.name}") String ourselves) {
        this.rebuilds = rebuilds;
        this.logs = logs;
        this.shadow = shadow;
        this.shown = shown;
        this.comparison = comparison;
        this.recount = recount;
        this.mail = mail;
        this.transactions = transactions;
        this.clock = clock;
        this.queue = ourselves + ".rebuild";
    }

    /** Runs a requested rebuild, if there is one that no other replica is running. */
    void runNext(Channel channel) throws IOException, InterruptedException {
        var claimed = transactions.write(() -> rebuilds.claim(runner, clock.instant()));
        if (claimed.isPresent()) {
            run(claimed.get(), channel);
        }
    }

    private void run(Rebuild claimed, Channel channel) throws IOException, InterruptedException {
        LOG.info("rebuild {} begins", claimed.id());
        try {
            Rebuild compared = compare(load(claimed, channel));
            int miscounts = compared.takesOver() ? transactions.write(recount::putRight) : 0;
            save(compared.finished(RebuildState.DONE, clock.instant()));
            LOG.info(
                    "rebuild {} is done: events={} applications={} differences={} miscounts={}",
                    compared.id(),
                    compared.events(),
                    compared.applications(),
                    compared.differences(),
                    miscounts);
        } catch (IncompleteLogException | MalformedEventException e) {
            LOG.warn("rebuild {} failed: {}", claimed.id(), e.getMessage());
            save(claimed.saying(String.valueOf(e.getMessage())).finished(RebuildState.FAILED, clock.instant()));
        }
    }

    private Rebuild load(Rebuild claimed, Channel channel) throws IOException, InterruptedException {
        Set<StageName> owners = transactions.read(logs::owners);
        String ticket = claimed.id() + ":" + UUID.randomUUID();
        RebuildLoading loading = new RebuildLoading(channel, queue, ticket, shadow, transactions);
        Set<StageName> silent = loading.load(owners, mail, events -> save(claimed.loaded(events)));
        Rebuild loaded = claimed.loaded(loading.events());
        return silent.isEmpty() ? loaded : copyReceivedEvents(loaded, silent);
    }

    /** A third-party stage may not support replays; the events received from it are the only source. */
    private Rebuild copyReceivedEvents(Rebuild rebuild, Set<StageName> silent) {
        int copied = transactions.write(() -> silent.stream()
                .mapToInt(owner -> shadow.copyReceivedEvents(owner))
                .sum());
        String names = silent.stream().map(StageName::service).collect(Collectors.joining(", "));
        return rebuild.loaded(copied).saying("did not answer, and the events received from them were copied: " + names);
    }

    private Rebuild compare(Rebuild loaded) {
        Rebuild rebuild = loaded.in(RebuildState.COMPARING);
        save(rebuild);
        long last = transactions.read(shown::last);
        for (long first = 1; first <= last; first += APPLICATIONS_AT_ONCE) {
            rebuild = compare(rebuild, new ApplicationRange(first, Math.min(first + APPLICATIONS_AT_ONCE - 1, last)));
        }
        return rebuild;
    }

    private Rebuild compare(Rebuild rebuild, ApplicationRange stretch) {
        int applications = (int) (stretch.last() - stretch.first() + 1);
        if (comparison.isSame(stretch)) {
            Rebuild compared = rebuild.compared(applications, 0);
            save(compared);
            return compared;
        }
        return transactions.write(() -> {
            List<Difference> found = comparison.differences(stretch, rebuild.takesOver());
            Rebuild compared = rebuild.compared(applications, found.size());
            rebuilds.report(compared, found);
            rebuilds.save(compared, runner, clock.instant());
            return compared;
        });
    }

    private void save(Rebuild rebuild) {
        transactions.write(() -> {
            rebuilds.save(rebuild, runner, clock.instant());
            return rebuild;
        });
    }
}
