package se.styrkedjan.report.compose;

import java.util.List;
import java.util.Optional;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.Section;
import se.styrkedjan.model.steering.SectionRole;
import se.styrkedjan.report.compose.Anatomy.Entry;
import se.styrkedjan.report.document.Block;

/** All sections after the contents, with chain, economy and register at their places. */
final class SectionsPart {

	private final Composition composition;

	SectionsPart(Composition composition) {
		this.composition = composition;
	}

	void sections(Optional<Report> report, List<Block> blocks) {
		List<Section> written = report.map(Report::getSections).map(List::<Section>copyOf).orElse(List.of());
		List<Entry> entries = composition.isFollowUp() ? Anatomy.followUp(written) : Anatomy.plan(written);
		entries.forEach(entry -> section(entry, 1, blocks));
	}

	private void section(Entry entry, int level, List<Block> blocks) {
		if (entry.role() == SectionRole.CHAIN) {
			chain(entry, level, blocks);
			return;
		}
		blocks.add(composition.heading(level, heading(entry)));
		blocks.addAll(composition.text(entry.text(), level));
		table(entry.role(), blocks);
		entry.below().forEach(child -> section(child, level + 1, blocks));
	}

	/** A plan has no heading above its chain unless there is something to say there. */
	private void chain(Entry entry, int level, List<Block> blocks) {
		List<Block> text = composition.text(entry.text(), level);
		boolean headed = composition.isFollowUp() || !text.isEmpty() || !entry.below().isEmpty();
		if (headed) {
			blocks.add(composition.heading(level, heading(entry)));
			blocks.addAll(text);
			entry.below().forEach(child -> section(child, level + 1, blocks));
		}
		new ChainPart(composition).goals(headed ? level + 1 : level, blocks);
	}

	private void table(SectionRole role, List<Block> blocks) {
		boolean plan = composition.period() == Period.VP;
		if (role == (plan ? SectionRole.BUDGET : SectionRole.OPERATING_RESULT)) {
			new EconomyTable(composition).blocks(blocks);
		} else if (role == SectionRole.REGISTER) {
			new RegisterTable(composition).blocks(blocks);
		}
	}

	private String heading(Entry entry) {
		if (!entry.heading().isEmpty()) {
			return entry.heading();
		}
		String key = "section." + entry.role().getName();
		if (entry.role() == SectionRole.ECONOMY) {
			key += composition.isFollowUp() ? ".FOLLOW_UP" : ".VP";
		}
		return composition.messages().get(key);
	}
}
