package se.styrkedjan.editing.recovery;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A copy of unsaved work that a crash has left behind.
 *
 * @param file         where it lies
 * @param documentId   UUID of the document
 * @param title        name to show
 * @param baseRevision number of the revision the work began from, 0 for a document that was never saved
 * @param savedAt      when the copy was written
 */
public record RecoveryCopy(Path file, String documentId, String title, long baseRevision, Instant savedAt) {
}
