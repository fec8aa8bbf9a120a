package dk.ffb.service.rest.feed;

import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.feed.Event;
import dk.ffb.service.feed.Event.OfConcept;
import dk.ffb.service.feed.EventText;
import dk.ffb.service.feed.Events;
import dk.ffb.service.json.EventJson;
import dk.ffb.service.json.Json;
import dk.ffb.service.json.View;
import dk.ffb.vocabulary.BaseUri;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// What has happened, as Atom (RFC 4287), for feed readers. An entry holds the JSON of its event.
final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final View view;
    private final String base;
    private final XMLStreamWriter xml;

    private AtomFeed(View view, String base, XMLStreamWriter xml) {
        this.view = view;
        this.base = base;
        this.xml = xml;
    }

    /// The page as a feed.
    ///
    /// @param self its own address, relative to the service
    /// @param next the address of what comes after it
    static byte[] bytes(View view, Events.Page page, String self, String next) {
        return bytes(view, page, self, Optional.of(next));
    }

    /// The latest events as a feed that is asked for again as it is.
    static byte[] latest(View view, Events.Page page, String self) {
        return bytes(view, page, self, Optional.empty());
    }

    private static byte[] bytes(View view, Events.Page page, String self, Optional<String> next) {
        try {
            var bytes = new ByteArrayOutputStream();
            var xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new AtomFeed(view, view.snapshot().edition().base().value(), xml)
                    .write(page, self, next);
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Events.Page page, String self, Optional<String> next)
            throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute(
                XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, "lang", view.language());
        text("id", base + "changes");
        text(
                "title",
                view.language().equals("en")
                        ? "Common Professional Concepts: changes"
                        : "Fælles Faglige Begreber: ændringer");
        text("updated", updated(page).toString());
        link("self", self);
        if (next.isPresent()) {
            link("next", next.get());
        }
        for (var event : page.items()) {
            entry(event);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /// An empty page is as old as the edition, so that it stays the same while nothing happens.
    private Instant updated(Events.Page page) {
        return page.items().isEmpty()
                ? view.snapshot().edition().publishedAt()
                : page.items().stream().map(Event::at).max(Instant::compareTo).orElseThrow();
    }

    private void entry(Event event) throws XMLStreamException {
        xml.writeStartElement("entry");
        text("id", base + "changes/" + event.sequence());
        text("title", EventText.of(event, view.language()));
        text("updated", event.at().toString());
        xml.writeStartElement("author");
        text("name", event.release().key());
        xml.writeEndElement();
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", event.kind().text());
        link("alternate", address(event));
        xml.writeStartElement("content");
        xml.writeAttribute("type", "application/json");
        xml.writeCharacters(
                new String(
                        Json.bytes(json -> EventJson.write(json, view, event)),
                        StandardCharsets.UTF_8));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /// The page on which a person reads more about it.
    private static String address(Event event) {
        var release = event.release();
        var key = BaseUri.encode(release.key());
        if (release.subject() == Subject.MAPPING_SET) {
            return "/mapping-sets/" + key;
        }
        return event.content() instanceof OfConcept(var change)
                ? "/vocabularies/" + key + "/concepts/" + BaseUri.encode(change.code())
                : "/vocabularies/" + key;
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /// XML has no way to write most control characters.
    private static String allowed(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]|\\p{Cs}", "\uFFFD");
    }
}
