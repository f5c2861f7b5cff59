package dev.greenroom.web;

import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML documents such as feeds; all text is escaped, and what no XML can hold is left out. */
public final class XmlWriter implements AutoCloseable {

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\x{FFFE}\\x{FFFF}]|\\p{Cs}");

    private final XMLStreamWriter out;

    private XmlWriter(XMLStreamWriter out) {
        this.out = out;
    }

    /** Begins a document in UTF-8. */
    public static XmlWriter on(OutputStream stream) throws XMLStreamException {
        XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8");
        out.writeStartDocument("UTF-8", "1.0");
        return new XmlWriter(out);
    }

    /** Opens the outermost element in its namespace. */
    public void root(String element, String namespace) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeStartElement(element);
        out.writeDefaultNamespace(namespace);
    }

    /** Opens an element with attributes, each a name followed by its value. */
    public void open(String element, String... attributes) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeStartElement(element);
        write(attributes);
    }

    /** Declares a further namespace on the element that was opened last. */
    public void namespace(String prefix, String namespace) throws XMLStreamException {
        out.writeNamespace(prefix, namespace);
    }

    /** Closes the element that was opened last; its name is for the reader. */
    public void close(String element) throws XMLStreamException {
        out.writeEndElement();
    }

    /** An element with nothing but text in it. */
    public void text(String element, String text, String... attributes) throws XMLStreamException {
        open(element, attributes);
        out.writeCharacters(fit(text));
        out.writeEndElement();
    }

    /** An element with nothing in it. */
    public void empty(String element, String... attributes) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeEmptyElement(element);
        write(attributes);
    }

    /** An element with its text in CDATA, as some readers of feeds insist on. */
    public void data(String element, String text) throws XMLStreamException {
        open(element);
        // The one sequence that ends CDATA is split over two of them.
        out.writeCData(fit(text).replace("]]>", "]]]]><![CDATA[>"));
        out.writeEndElement();
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], fit(attributes[i + 1]));
        }
    }

    /** The text without what no XML can hold. */
    private static String fit(String text) {
        return UNFIT.matcher(text).replaceAll("");
    }

    @Override
    public void close() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
    }
}
