package se.styrkedjan.diagram.ui.warmup;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.junit.jupiter.api.Test;

class AttemptTest {

	@Test
	void whatGoesWellIsDone() {
		List<String> done = new ArrayList<>();
		assertTrue(Attempt.at(() -> done.add("painted")));
		assertTrue(done.contains("painted"));
	}

	@Test
	void aFailureStopsNobody() {
		assertFalse(Attempt.at(() -> fail(new SWTException(SWT.ERROR_DEVICE_DISPOSED))));
		assertFalse(Attempt.at(() -> fail(new IllegalStateException("no such symbol"))));
	}

	@Test
	void aClassThatIsMissingOrAScreenWithoutHandlesStopsNobody() {
		assertFalse(Attempt.at(() -> { throw new NoClassDefFoundError("org/eclipse/gef/Figure"); }));
		assertFalse(Attempt.at(() -> { throw new SWTError(SWT.ERROR_NO_HANDLES); }));
	}

	private static void fail(RuntimeException e) {
		throw e;
	}
}
