package se.styrkedjan.editing.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.rules.text.Reading;

/**
 * Pastes a rectangle of texts onto a rectangle of cells, read by the class of each. Nothing is pasted when one of them
 * cannot be read or set. A single text fills all the cells.
 *
 * @param cells the cells from the selected one to the right and down, as many as the table has or as are selected
 * @param texts rows of texts, as {@link ClipboardTable} reads them
 */
public record PasteCells(List<List<Cell>> cells, List<List<String>> texts) implements Operation {

	@Override
	public String name() {
		return "pasteCells";
	}

	@Override
	public Optional<Refusal> check() {
		if (texts.size() > cells.size()) {
			return Optional.of(Refusal.of("pasteTooManyRows", texts.size(), cells.size()));
		}
		for (int row = 0; row < rows(); row++) {
			if (text(row).size() > cells.get(row).size()) {
				return Optional.of(Refusal.of("pasteTooManyColumns", text(row).size(), cells.get(row).size()));
			}
			for (int column = 0; column < columns(row); column++) {
				Optional<Refusal> refusal = check(row, column);
				if (refusal.isPresent()) {
					return refusal;
				}
			}
		}
		return Optional.empty();
	}

	private boolean isFilling() {
		return texts.size() == 1 && texts.getFirst().size() == 1;
	}

	private int rows() {
		return isFilling() ? cells.size() : texts.size();
	}

	private int columns(int row) {
		return isFilling() ? cells.get(row).size() : texts.get(row).size();
	}

	private List<String> text(int row) {
		return isFilling() ? texts.getFirst() : texts.get(row);
	}

	private String text(int row, int column) {
		return isFilling() ? texts.getFirst().getFirst() : texts.get(row).get(column);
	}

	private Optional<Refusal> check(int row, int column) {
		String text = text(row, column);
		return switch (cells.get(row).get(column)) {
		case Cell.Fixed(String shown) -> shown.strip().equals(text.strip()) ? Optional.empty()
				: Optional.of(Refusal.of("pasteReadOnlyCell", row + 1, column + 1, text));
		case Cell.Editable editable -> switch (editable.reader().apply(text)) {
		case Reading.Problem<?>(String code, String unread) ->
			Optional.of(Refusal.of("pasteUnreadable", row + 1, column + 1, unread, code));
		case Reading<?> reading -> editable.setter().apply(value(reading)).check();
		};
		};
	}

	private static Object value(Reading<?> reading) {
		return reading instanceof Reading.Value<?>(Object value) ? value : null;
	}

	@Override
	public void apply() {
		List<Operation> operations = new ArrayList<>();
		for (int row = 0; row < rows(); row++) {
			for (int column = 0; column < columns(row); column++) {
				if (cells.get(row).get(column) instanceof Cell.Editable editable) {
					operations.add(editable.setter().apply(value(editable.reader().apply(text(row, column)))));
				}
			}
		}
		operations.forEach(Operation::apply);
	}
}
