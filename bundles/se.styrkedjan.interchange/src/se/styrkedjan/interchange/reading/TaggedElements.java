package se.styrkedjan.interchange.reading;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Gives the text of the elements of a structure. */
final class TaggedElements {

	private final MarkedText marked;

	TaggedElements(MarkedText marked) {
		this.marked = marked;
	}

	/** @return text of a list item, with its mark */
	String item(PDStructureElement item) {
		var label = "";
		var body = Fragment.NONE;
		for (var kid : item.getKids()) {
			if (kid instanceof PDStructureElement element && "Lbl".equals(type(element))) {
				label = text(element).plain().strip();
			} else {
				body = body.joined(text(kid, item.getPage()));
			}
		}
		var mark = label.matches("\\d+[.)]") ? label : "-";
		return mark + " " + body.html().strip().replaceFirst("^[•▪·-]\\s+", "");
	}

	/** @return text of the element and all below it */
	Fragment text(PDStructureElement element) {
		var text = Fragment.NONE;
		for (var kid : element.getKids()) {
			text = text.joined(text(kid, element.getPage()));
		}
		return text;
	}

	private Fragment text(Object kid, PDPage page) {
		return switch (kid) {
			case PDStructureElement element -> text(element);
			case Integer number -> marked.of(page, number);
			case PDMarkedContentReference reference -> marked
					.of(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
			default -> Fragment.NONE;
		};
	}

	/** @return standard type such as P or TD; empty when it has none */
	static String type(PDStructureElement element) {
		var type = element.getStandardStructureType();
		return type == null ? "" : type;
	}
}
