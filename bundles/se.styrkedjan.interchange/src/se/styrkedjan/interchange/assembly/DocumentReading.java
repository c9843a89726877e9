package se.styrkedjan.interchange.assembly;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.headings.FieldHeading;
import se.styrkedjan.interchange.headings.GoalHeading;
import se.styrkedjan.interchange.headings.SectionHeading;
import se.styrkedjan.interchange.headings.StatusLine;
import se.styrkedjan.interchange.lines.ContentsList;
import se.styrkedjan.interchange.lines.Line;
import se.styrkedjan.interchange.lines.LineTidier;
import se.styrkedjan.interchange.lines.SourceLines;
import se.styrkedjan.interchange.published.ImportOptions;
import se.styrkedjan.interchange.published.PublishedDocument;
import se.styrkedjan.interchange.tables.CellLines;
import se.styrkedjan.interchange.tables.TableReader;

/** Reads the text of a document into {@link PublishedDocument}. Stateless; any thread. */
public final class DocumentReading {

	private DocumentReading() {
	}

	/**
	 * Reads a document.
	 *
	 * @param text     the whole text
	 * @param options  what the user says about it
	 * @param findings takes what there is to say
	 * @return the document; text that fits nowhere else stands under the goal or section it was found in
	 */
	public static PublishedDocument read(String text, ImportOptions options, Findings findings) {
		var raw = CellLines.joined(LineTidier.tidied(SourceLines.raw(text)), DocumentReading::structural);
		var source = SourceLines.of(raw, DocumentReading::structural);
		var assembler = new DocumentAssembler(source, findings);
		var read = assembler.run();
		var joiner = assembler.joiner();
		var goals = read.chain().roots().stream().map(goal -> goal.build(joiner)).toList();
		var head = new HeadReader(options, findings, read.head(), source.setApart(), source.lines(), goals)
				.read(joiner);
		var sums = new SumCheck(findings);
		sums.economy(read.tables().economy());
		var register = read.tables().register();
		sums.register(register);
		var apart = setApart(source, read.contents(), findings);
		return new PublishedDocument(head, goals,
				read.outline().before().stream().map(section -> section.build(joiner)).toList(),
				read.outline().after().stream().map(section -> section.build(joiner)).toList(),
				read.tables().economy(), register, apart);
	}

	private static boolean structural(String text) {
		return GoalHeading.read(text).isPresent() || FieldHeading.read(text).isPresent()
				|| SectionHeading.read(text).isPresent() || StatusLine.read(text).isPresent()
				|| TableReader.head(text) || TableReader.headWords(text);
	}

	private static List<String> setApart(SourceLines source, ContentsList contents, Findings findings) {
		var apart = new ArrayList<String>();
		source.setApart().forEach(line -> apart.add(line.text()));
		if (!apart.isEmpty()) {
			findings.info(source.setApart().getFirst().number(), "page.furniture", apart.size());
		}
		if (contents.first() >= 0) {
			var lines = source.lines().subList(contents.first(), contents.end());
			lines.stream().map(Line::text).forEach(apart::add);
			int entries = contents.entries().size();
			findings.info(lines.getFirst().number(), entries == 0 ? "contents.skipped.empty" : "contents.skipped", entries);
		}
		return apart;
	}
}
