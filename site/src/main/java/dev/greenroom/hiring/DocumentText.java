package dev.greenroom.hiring;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words in the XML of a document, paragraph by paragraph; nothing that the XML points to is followed. */
final class DocumentText {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OPEN = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final XMLInputFactory XML = factory();

    private final Set<String> paragraphs;
    private final Set<String> words;
    private final StringBuilder text = new StringBuilder();
    private int inside;

    private DocumentText(Set<String> paragraphs, Set<String> words) {
        this.paragraphs = paragraphs;
        this.words = words;
    }

    /** A part of a Word document: only runs hold words, so that what was deleted stays out. */
    static String ofWord(byte[] xml) throws XMLStreamException {
        return new DocumentText(Set.of("p"), Set.of("t")).read(xml, WORD);
    }

    static String ofOpenDocument(byte[] xml) throws XMLStreamException {
        return new DocumentText(Set.of("p", "h"), Set.of("p", "h")).read(xml, OPEN);
    }

    private String read(byte[] xml, String namespace) throws XMLStreamException {
        XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(xml));
        try {
            while (reader.hasNext() && text.length() < ResumeText.LONGEST) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new XMLStreamException("Documents have no document type");
                }
                if (event == XMLStreamConstants.CHARACTERS && inside > 0) {
                    text.append(reader.getText());
                } else if (reader.hasName() && namespace.equals(reader.getNamespaceURI())) {
                    mark(reader.getLocalName(), event == XMLStreamConstants.START_ELEMENT);
                }
            }
        } finally {
            reader.close();
        }
        return text.toString();
    }

    private void mark(String element, boolean starts) {
        if (words.contains(element)) {
            inside += starts ? 1 : -1;
        }
        if (!starts && paragraphs.contains(element)) {
            text.append('\n');
        }
        if (starts) {
            text.append(
                    switch (element) {
                        case "tab" -> "\t";
                        case "br", "cr", "line-break" -> "\n";
                        case "s" -> " ";
                        default -> "";
                    });
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
