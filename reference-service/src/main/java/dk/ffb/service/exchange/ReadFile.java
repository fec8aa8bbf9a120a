package dk.ffb.service.exchange;

import dk.ffb.content.Finding;
import dk.ffb.mapping.MappingFile;
import dk.ffb.vocabulary.ConceptField;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyFile;
import java.util.List;

/// A file that could be read.
///
/// @param <T> a [VocabularyFile] or [MappingFile]
/// @param warnings what looks wrong in it
record ReadFile<T>(FileFormat format, T value, List<Finding> warnings) {

    /// FHIR and CSV know only when a file was made; the others say from which day it holds.
    private boolean saysValidity() {
        return format == FileFormat.RDF || format == FileFormat.SSSOM;
    }

    Label.Said said(VocabularyContent content) {
        return saysValidity()
                ? new Label.Said(content.version(), content.validFrom(), null)
                : new Label.Said(content.version(), null, content.validFrom());
    }

    Label.Said said(MappingFile file) {
        var content = file.content();
        return saysValidity()
                ? new Label.Said(content.version(), content.validFrom(), null)
                : new Label.Said(content.version(), null, content.validFrom());
    }

    /// Whether the file says all there is to say of the vocabulary itself: title, publisher and so
    /// on. Turtle in this project's own profile does.
    boolean describes() {
        return format == FileFormat.RDF
                && value instanceof VocabularyFile file
                && file.says().contains(ConceptField.KIND);
    }
}
