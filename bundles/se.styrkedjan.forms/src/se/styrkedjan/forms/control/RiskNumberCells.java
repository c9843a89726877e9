package se.styrkedjan.forms.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.SetReferences;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Cells;
import se.styrkedjan.forms.table.UnreadableException;
import se.styrkedjan.model.control.Control;
import se.styrkedjan.model.control.ControlPackage;
import se.styrkedjan.model.control.Risk;
import se.styrkedjan.rules.control.RankedRisks;
import se.styrkedjan.store.SwedishOrder;
import se.styrkedjan.ui.message.Messages;

/**
 * Cells that say by number which risks a control meets, such as {@code 1, 3}.
 *
 * @param ranked the risks as they are numbered now
 */
record RiskNumberCells(RankedRisks ranked) implements Cells<Control> {

	private static final Messages WORDS = Messages.of(RiskNumberCells.class);

	@Override
	public String text(Control control) {
		return control.getRisks().stream().map(ranked::number).sorted().map(String::valueOf)
				.collect(Collectors.joining(", "));
	}

	@Override
	public CellState state(Control control) {
		return CellState.EDITABLE;
	}

	/** The numbers in words, so that nobody needs to look them up. */
	@Override
	public String hint(Control control) {
		return control.getRisks().stream().map(risk -> ranked.number(risk) + " " + risk.getEvent())
				.sorted(new SwedishOrder())
				.collect(Collectors.joining("; "));
	}

	@Override
	public Operation read(Control control, String typed) throws UnreadableException {
		List<Risk> risks = new ArrayList<>();
		for (String number : typed.strip().split("[\\s,;]+")) {
			if (!number.isEmpty()) {
				risks.add(risk(number));
			}
		}
		return new SetReferences(control, ControlPackage.eINSTANCE.getControl_Risks(),
				risks.stream().distinct().toList());
	}

	private Risk risk(String number) throws UnreadableException {
		int size = ranked.risks().size();
		if (size == 0) {
			throw new UnreadableException(WORDS.text("risks.none"));
		}
		if (!number.matches("\\d{1,4}")) {
			throw new UnreadableException(WORDS.text("risks.wanted", number, size));
		}
		return ranked.numbered(Integer.parseInt(number))
				.orElseThrow(() -> new UnreadableException(WORDS.text("risks.wanted", number, size)));
	}
}
