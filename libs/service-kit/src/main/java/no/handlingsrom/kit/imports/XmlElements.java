package no.handlingsrom.kit.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.handlingsrom.http.imports.ImportRemark;

/**
 * Walks through an XML file, element by element, holding the names of the open ones and one text. A
 * document type is refused, so there are no entities to expand or to fetch.
 */
final class XmlElements {

  private static final int DEEPEST = 40;
  private static final int LONGEST_TEXT = 4_000;

  /** What a form makes of the elements. */
  interface Visitor {

    /**
     * An element begins.
     *
     * @param parent name of the element around it; empty for the first
     */
    void begin(String parent, String name, long line);

    /**
     * An element ends.
     *
     * @param text what stands in it, without the blanks around it; empty for an element of elements
     */
    void end(String parent, String name, String text, long line);
  }

  private XmlElements() {}

  /**
   * Reads to the end, or to the first thing that is not well-formed or not allowed.
   *
   * @param root name that the first element must have
   * @return whether it came to the end
   */
  static boolean walk(
      InputStream file, String root, Visitor visitor, Consumer<ImportRemark> remarks)
      throws IOException {
    XMLStreamReader xml = null;
    try {
      xml = factory().createXMLStreamReader(new MarkupGuard(file));
      walk(xml, root, visitor);
      return true;
    } catch (XMLStreamException | NotAllowed e) {
      Long line = xml == null ? null : (long) xml.getLocation().getLineNumber();
      remarks.accept(ImportRemark.error(line, null, null, reason(e)));
      return false;
    }
  }

  private static String reason(Exception e) {
    if (e instanceof NotAllowed) {
      return e.getMessage();
    }
    String message = e.getMessage() == null ? "" : e.getMessage();
    return message.contains("longer than")
        ? "a text or tag is too long"
        : "is not well-formed XML, or the file is truncated";
  }

  private static final class NotAllowed extends Exception {
    private static final long serialVersionUID = 1L;

    NotAllowed(String message) {
      super(message);
    }
  }

  // The parser of the platform, whatever else is on the class path; its limits hold.
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }

  private static void walk(XMLStreamReader xml, String root, Visitor visitor)
      throws XMLStreamException, NotAllowed {
    Deque<String> open = new ArrayDeque<>();
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = xml.getLocalName();
          if (open.isEmpty() && !name.equals(root)) {
            throw new NotAllowed("the first element must be " + root + ", is " + name);
          }
          if (open.size() == DEEPEST) {
            throw new NotAllowed("elements stand more than " + DEEPEST + " deep in each other");
          }
          visitor.begin(open.isEmpty() ? "" : open.peek(), name, line(xml));
          open.push(name);
          text.setLength(0);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          String name = open.pop();
          String parent = open.isEmpty() ? "" : open.peek();
          visitor.end(parent, name, text.toString().strip(), line(xml));
          text.setLength(0);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (text.length() < LONGEST_TEXT) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
          }
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new NotAllowed("a document type or entity is not allowed");
        default -> {
          // comments, instructions and blanks between elements say nothing
        }
      }
    }
  }

  private static long line(XMLStreamReader xml) {
    return xml.getLocation().getLineNumber();
  }
}
