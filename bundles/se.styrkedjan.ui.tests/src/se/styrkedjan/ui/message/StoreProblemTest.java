package se.styrkedjan.ui.message;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import se.styrkedjan.store.StoreException;

class StoreProblemTest {

	@ParameterizedTest
	@EnumSource
	void everyErrorOfTheStoreSaysWhatWhereAndWhatToDo(StoreException.Code code) {
		AlertText text = StoreProblem.text(new StoreException(code, List.of("här", "så"), null));
		assertFalse(text.title().isBlank());
		assertTrue(text.what().contains("här"), text.what());
		assertFalse(text.remedy().isBlank());
	}

	@Test
	void anUnexpectedErrorIsWordedToo() {
		assertTrue(StoreProblem.text(new IllegalStateException("oj")).what().contains("oj"));
	}
}
