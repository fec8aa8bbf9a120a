package dk.ffb.service.webhook;

import io.netty.resolver.AbstractAddressResolver;
import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Finds the address that is connected to, and refuses those that must not be. Addresses that are
/// written as numbers come this way too.
final class CheckedResolver extends AddressResolverGroup<InetSocketAddress> {

    private final Destinations destinations;

    CheckedResolver(Destinations destinations) {
        this.destinations = destinations;
    }

    /// A name has no address that may be connected to.
    static final class Refused extends UnknownHostException {

        private static final long serialVersionUID = 1;

        Refused() {
            super("no address of the host may be connected to");
        }
    }

    /// The addresses of a host that may be connected to.
    ///
    /// @throws UnknownHostException where there are none
    List<InetAddress> resolve(String host) throws UnknownHostException {
        var allowed = new ArrayList<InetAddress>();
        for (var address : InetAddress.getAllByName(host)) {
            if (destinations.mayConnect(host, address)) {
                allowed.add(address);
            }
        }
        if (allowed.isEmpty()) {
            throw new Refused();
        }
        return allowed;
    }

    @Override
    protected AddressResolver<InetSocketAddress> newResolver(EventExecutor executor) {
        return new Resolver(executor);
    }

    private final class Resolver extends AbstractAddressResolver<InetSocketAddress> {

        Resolver(EventExecutor executor) {
            super(executor, InetSocketAddress.class);
        }

        /// None is taken as it comes.
        @Override
        protected boolean doIsResolved(InetSocketAddress address) {
            return false;
        }

        @Override
        protected void doResolve(InetSocketAddress wanted, Promise<InetSocketAddress> promise) {
            resolveOffTheLoop(wanted, promise, all -> promise.trySuccess(all.getFirst()));
        }

        @Override
        protected void doResolveAll(
                InetSocketAddress wanted, Promise<List<InetSocketAddress>> promise) {
            resolveOffTheLoop(wanted, promise, promise::trySuccess);
        }

        private void resolveOffTheLoop(
                InetSocketAddress wanted,
                Promise<?> promise,
                Consumer<List<InetSocketAddress>> done) {
            Thread.ofVirtual()
                    .start(() -> {
                        try {
                            done.accept(
                                    CheckedResolver.this.resolve(wanted.getHostString()).stream()
                                            .map(address ->
                                                    new InetSocketAddress(
                                                            address, wanted.getPort()))
                                            .toList());
                        } catch (UnknownHostException e) {
                            promise.tryFailure(e);
                        }
                    });
        }
    }
}
