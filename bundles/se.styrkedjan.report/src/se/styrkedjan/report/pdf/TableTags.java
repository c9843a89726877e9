package se.styrkedjan.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Mends the tags of one table. */
final class TableTags {

	private static final COSName HEADERS = COSName.getPDFName("Headers");
	private static final COSName SPAN = COSName.getPDFName("ColSpan");

	private final Tag table;
	private final int number;
	private final List<Tag> identified = new ArrayList<>();

	/**
	 * The tags of a table.
	 *
	 * @param number its place among the tables of the document, from which ids are made
	 */
	TableTags(Tag table, int number) {
		this.table = table;
		this.number = number;
	}

	void mend(String caption, Artifacts artifacts) {
		table.tableAttributes().setString(COSName.getPDFName("Summary"), caption);
		table.removeChildren(child -> child.is("TFoot") && child.children().isEmpty());
		table.first("THead").ifPresent(head -> tellOnce(head, artifacts));
		table.children().stream().filter(child -> child.is("TBody")).forEach(this::attachComments);
	}

	/** The elements that were given an id. */
	List<Tag> identified() {
		return identified;
	}

	/** The head stays on the first page it is on; its copies are there for the eye only. */
	private static void tellOnce(Tag head, Artifacts artifacts) {
		COSDictionary first = head.all().flatMap(tag -> tag.contents().stream()).map(TagContent::page)
				.filter(Objects::nonNull).findFirst().orElse(null);
		head.all().toList().forEach(tag -> artifacts.paginate(tag.removeContents(content -> content.page() != first)));
	}

	/** A cell across the table belongs to the row above it. */
	private void attachComments(Tag body) {
		Tag head = null;
		for (Tag row : body.children()) {
			List<Tag> cells = row.children();
			Tag only = cells.size() == 1 ? cells.getFirst() : null;
			if (only != null && only.is("TD") && only.tableAttributes().getInt(SPAN, 1) > 1) {
				if (head != null) {
					attach(only, head);
				}
			} else {
				head = cells.stream().filter(cell -> cell.is("TH")).findFirst().orElse(head);
			}
		}
	}

	private void attach(Tag comment, Tag head) {
		if (head.id() == null) {
			head.identify(String.format("t%04dr%05d", number, identified.size()));
			identified.add(head);
		}
		var headers = new COSArray();
		headers.add(new COSString(head.id()));
		comment.tableAttributes().setItem(HEADERS, headers);
	}
}
