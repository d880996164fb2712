package nl.dichterbij.matching;

import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

import nl.dichterbij.region.Distances;
import nl.dichterbij.region.Regions;
import nl.dichterbij.skills.SkillGraph;
import nl.dichterbij.skills.SkillGraphs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All open vacancies and cases in memory, read from the tables when first asked for and brought up to date before every
 * search: what was committed before the search, by whichever instance of the application, is in it. See
 * docs/decisions/0016.
 */
@Component
class MatchIndex {

    private final MatchRows rows;
    private final SkillGraphs graphs;
    private final Regions regions;
    private final TransactionTemplate view;
    private final ReentrantLock refreshing = new ReentrantLock();
    private final ReentrantReadWriteLock access = new ReentrantReadWriteLock();
    private @Nullable String horizon;
    private @Nullable Content content;

    MatchIndex(MatchRows rows, SkillGraphs graphs, Regions regions, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.graphs = graphs;
        this.regions = regions;
        // of its own: what the caller has not committed yet must not get into an index that outlives its rollback
        this.view = new TransactionTemplate(transactions);
        view.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        view.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        view.setReadOnly(true);
    }

    /** What a search looks through. */
    record Content(SkillGraph graph, Distances distances, Shelf<Job> jobs, Shelf<Candidate> candidates) {

        @Nullable Job job(UUID id) {
            return jobs.find(id);
        }

        @Nullable Candidate candidate(UUID id) {
            return candidates.find(id);
        }
    }

    /** Gives the content as it is now; do not keep it, nor call this inside a transaction that others wait for. */
    <T> T read(Function<Content, T> search) {
        refresh();
        access.readLock().lock();
        try {
            return search.apply(Objects.requireNonNull(content));
        } finally {
            access.readLock().unlock();
        }
    }

    private void refresh() {
        refreshing.lock();
        try {
            view.executeWithoutResult(status -> {
                var now = rows.horizon();
                var since = horizon;
                var changes = since == null ? null : rows.since(since);
                if (changes == null || changes.taxonomy()) {
                    replace(load());
                } else {
                    apply(changes);
                }
                horizon = now;
            });
        } finally {
            refreshing.unlock();
        }
    }

    private Content load() {
        var graph = graphs.load();
        var loaded = new Content(graph, regions.distances(), new Shelf<>(), new Shelf<>());
        rows.jobs(null, graph).forEach(loaded.jobs()::put);
        rows.allCandidates(graph).forEach(loaded.candidates()::put);
        return loaded;
    }

    private void replace(Content loaded) {
        change(() -> content = loaded);
    }

    private void apply(MatchRows.Changes changes) {
        var current = Objects.requireNonNull(content);
        if (changes.vacancies().isEmpty() && changes.cases().isEmpty() && changes.owners().isEmpty()) {
            return;
        }
        var jobs = rows.jobs(changes.vacancies(), current.graph());
        var candidates = rows.candidates(changes.cases(), changes.owners(), current.graph());
        change(() -> {
            changes.vacancies().forEach(current.jobs()::remove);
            changes.cases().forEach(current.candidates()::remove);
            jobs.forEach(current.jobs()::put);
            candidates.forEach(current.candidates()::put);
        });
    }

    private void change(Runnable change) {
        access.writeLock().lock();
        try {
            change.run();
        } finally {
            access.writeLock().unlock();
        }
    }
}
