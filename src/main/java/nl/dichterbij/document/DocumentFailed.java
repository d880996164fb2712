package nl.dichterbij.document;

/** A document could not be made. The message names the template and nothing of its content. */
public class DocumentFailed extends RuntimeException {

    DocumentFailed(String template, Exception cause) {
        super("The document " + template + " cannot be made", cause);
    }
}
