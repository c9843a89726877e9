package se.styrkedjan.report.document;

import java.util.List;

/**
 * The head of a <em>tjänsteutlåtande</em>, the form in which an official puts a matter before those who decide.
 *
 * @param organisation the administration that sends it, may be empty
 * @param unit         the unit that it is about
 * @param kind         the word for the form, printed at the top
 * @param particulars  labelled facts in the order they are printed (Dnr, date)
 * @param parties      labelled groups of lines (Handläggare, Till)
 */
public record OfficialHead(String organisation, String unit, String kind, List<Particular> particulars,
		List<Particular> parties) implements Block {

	/**
	 * A label and its lines.
	 *
	 * @param label what the lines are
	 * @param lines at least one
	 */
	public record Particular(String label, List<String> lines) {

		/** Copies the lines. */
		public Particular {
			lines = List.copyOf(lines);
		}
	}

	/** Copies the lists. */
	public OfficialHead {
		particulars = List.copyOf(particulars);
		parties = List.copyOf(parties);
	}
}
