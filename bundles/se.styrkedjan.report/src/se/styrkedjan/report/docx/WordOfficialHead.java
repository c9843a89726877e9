package se.styrkedjan.report.docx;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.report.document.OfficialHead;
import se.styrkedjan.report.document.OfficialHead.Particular;
import se.styrkedjan.report.markup.XmlBuilder;

/** Writes the official head with tabs: a table for layout only would be read out as a table. */
final class WordOfficialHead {

	private final XmlBuilder out;
	private final WordRuns runs;

	WordOfficialHead(XmlBuilder out, WordRuns runs) {
		this.out = out;
		this.runs = runs;
	}

	void write(OfficialHead head) {
		List<String> left = new ArrayList<>();
		if (!head.organisation().isEmpty()) {
			left.add(head.organisation());
		}
		left.add(head.unit());
		List<String> right = new ArrayList<>();
		right.add(head.kind());
		head.particulars().forEach(fact -> right.add(fact.label() + " " + String.join(" ", fact.lines())));
		for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
			line(i < left.size() ? left.get(i) : "", i < right.size() ? right.get(i) : "", i == 0);
		}
		head.parties().forEach(this::party);
	}

	private void line(String left, String right, boolean first) {
		start("OfficialLine");
		if (first) {
			runs.strong(left);
		} else {
			runs.text(left);
		}
		if (!right.isEmpty()) {
			runs.tab();
			if (first) {
				runs.strong(right);
			} else {
				runs.text(right);
			}
		}
		out.end();
	}

	private void party(Particular party) {
		start("OfficialLabel");
		runs.text(party.label());
		out.end();
		for (String line : party.lines()) {
			start("OfficialLine");
			runs.text(line);
			out.end();
		}
	}

	private void start(String style) {
		out.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style).end();
	}
}
