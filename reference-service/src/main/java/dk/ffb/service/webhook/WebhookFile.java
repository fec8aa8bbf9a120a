package dk.ffb.service.webhook;

import dk.ffb.service.access.OwnerFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// All webhooks and how far each has come: in memory, and in a file of the data directory.
final class WebhookFile {

    private final OwnerFile file;
    private final Map<String, Webhook> webhooks = new LinkedHashMap<>();

    WebhookFile(Path dataDirectory) {
        file = new OwnerFile(dataDirectory.resolve("webhooks.json"));
    }

    /// @throws UncheckedIOException where the file can't be read, or isn't one of ours
    synchronized void load() {
        try {
            WebhooksJson.read(file.read()).forEach(each -> webhooks.put(each.id(), each));
        } catch (NoSuchFileException _) {
            // Nobody has made one yet.
        } catch (IOException e) {
            throw new UncheckedIOException(file.path() + " can't be read", e);
        }
    }

    synchronized List<Webhook> all() {
        return List.copyOf(webhooks.values());
    }

    synchronized Optional<Webhook> find(String id) {
        return Optional.ofNullable(webhooks.get(id));
    }

    synchronized void add(Webhook webhook) {
        webhooks.put(webhook.id(), webhook);
        save();
    }

    synchronized void remove(String id) {
        webhooks.remove(id);
        save();
    }

    /// Something that need not be remembered over a restart yet: were it forgotten, an event would
    /// come again.
    synchronized void note(String id, UnaryOperator<Webhook> change) {
        webhooks.computeIfPresent(id, (_, webhook) -> change.apply(webhook));
    }

    synchronized Optional<Webhook> change(String id, UnaryOperator<Webhook> change) {
        note(id, change);
        save();
        return find(id);
    }

    synchronized void save() {
        try {
            file.replace(WebhooksJson.write(webhooks.values()));
        } catch (IOException e) {
            throw new UncheckedIOException(file.path() + " can't be written", e);
        }
    }
}
