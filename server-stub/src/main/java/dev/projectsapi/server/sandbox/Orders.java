package dev.projectsapi.server.sandbox;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What the management port has ordered for requests to come. */
final class Orders {
    private final LongSupplier nanoClock;
    private final List<Order> open = new CopyOnWriteArrayList<>();

    Orders(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
    }

    /** For so many requests of an account (null: of any), and no longer than until that time. */
    private record Order(Wish wish, @Nullable String accountSid, AtomicInteger left, long untilNanos) {
        boolean isFor(String caller) {
            return accountSid == null || accountSid.equals(caller);
        }
    }

    void add(Wish wish, @Nullable String accountSid, int count, long seconds) {
        open.add(
                new Order(wish, accountSid, new AtomicInteger(count), nanoClock.getAsLong() + seconds * 1_000_000_000));
    }

    /** What is to happen to this request of that account; the oldest order counts. */
    Wish take(String accountSid) {
        if (open.isEmpty()) {
            return Wish.NOTHING;
        }
        forgetWhatIsOver();
        for (Order order : open) {
            if (order.isFor(accountSid) && order.left().decrementAndGet() >= 0) {
                return order.wish();
            }
        }
        return Wish.NOTHING;
    }

    void clear() {
        open.clear();
    }

    /** Those that still wait for requests. */
    int size() {
        forgetWhatIsOver();
        return open.size();
    }

    private void forgetWhatIsOver() {
        long now = nanoClock.getAsLong();
        open.removeIf(order -> order.left().get() <= 0 || order.untilNanos() - now <= 0);
    }
}
