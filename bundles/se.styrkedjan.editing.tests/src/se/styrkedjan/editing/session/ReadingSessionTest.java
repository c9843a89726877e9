package se.styrkedjan.editing.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.RefusedException;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.testsupport.ProcessBuilder;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.view.ViewPackage;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.StoredDocument;

class ReadingSessionTest {

	private final ProcessBuilder.Parts parts = ProcessBuilder.process();
	private final ReadingSession session = new ReadingSession(new StoredDocument(parts.process(),
			new Revision(parts.process().getId(), 3, Instant.EPOCH, "", "")));

	@Test
	void everyChangeIsRefusedInWords() {
		String before = parts.step().getName();
		var refused = assertThrows(RefusedException.class, () -> session.execute(
				new SetFeature(parts.step(), ModelPackage.Literals.NAMED_ELEMENT__NAME, "annat")));
		assertEquals("Det här är en version att läsa. Öppna processen som den är nu för att ändra den.",
				Wording.in(Locale.of("sv")).of(refused.refusal()));
		assertEquals(before, parts.step().getName());
		assertFalse(session.isDirty());
	}

	@Test
	void formsAreToldThatNothingMayBeChangedNotEvenThePicture() {
		assertEquals("onlyToRead", Permission.toSet(parts.step(), ModelPackage.Literals.NAMED_ELEMENT__NAME)
				.orElseThrow().code());
		assertEquals("onlyToRead", Permission.toSet(parts.process(), ViewPackage.Literals.DEPICTED__DIAGRAMS)
				.orElseThrow().code());
	}
}
