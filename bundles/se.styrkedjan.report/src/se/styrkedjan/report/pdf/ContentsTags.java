package se.styrkedjan.report.pdf;

import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Turns the tags of the contents list, which the renderer knows as any list, into those of a table of contents. */
final class ContentsTags {

	private final Tag list;

	ContentsTags(Tag list) {
		this.list = list;
	}

	/** Only the contents is a list without bullets or numbers. */
	static boolean isContents(Tag list) {
		return list.dictionary().getDictionaryObject(COSName.A) instanceof COSDictionary attributes
				&& "None".equals(attributes.getNameAsString(COSName.getPDFName("ListNumbering")));
	}

	void mend(Artifacts artifacts) {
		list.become("TOC");
		list.dictionary().removeItem(COSName.A);
		for (Tag item : list.children()) {
			item.become("TOCI");
			for (Tag body : item.children()) {
				body.become("Reference");
				body.all().filter(tag -> tag.is("Link")).toList().forEach(link -> hideLeader(link, artifacts));
			}
		}
	}

	/** A link holds the words, then a span with the leader and the page number. */
	private static void hideLeader(Tag link, Artifacts artifacts) {
		List<Tag> parts = link.children().getLast().children();
		if (parts.size() > 1) {
			Tag leader = parts.getFirst();
			artifacts.decorate(leader.removeContents(content -> true));
			link.children().getLast().removeChildren(tag -> tag.dictionary() == leader.dictionary());
		}
	}
}
