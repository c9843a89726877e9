package se.styrkedjan.diagram.export.pdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

import se.styrkedjan.diagram.export.Sheet;
import se.styrkedjan.diagram.export.pdf.PagePlan.Tile;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.picture.Marks;

/** Links over the views that lead somewhere, in the structure after the figure. */
final class PdfLinks {

	private final PdfFile file;
	private final Sheet sheet;
	private final PagePlan plan;
	private final PdfWords words;
	private final Set<String> linked = new HashSet<>();

	PdfLinks(PdfFile file, Sheet sheet, PagePlan plan) {
		this.file = file;
		this.sheet = sheet;
		this.plan = plan;
		this.words = new PdfWords(sheet.caption().locale());
	}

	/** Adds the links of the views whose middle is on a page, unless an earlier page has them. */
	void add(PDPage page, Tile tile) throws IOException {
		for (Marks group : sheet.picture().groups()) {
			if (!group.element().isEmpty() && holds(tile, group.bounds()) && linked.add(group.id())) {
				var address = sheet.links().of(group.element());
				if (address.isPresent()) {
					add(page, rectangle(tile, group.bounds()), group.name(), address.get());
				}
			}
		}
	}

	private void add(PDPage page, PDRectangle at, String name, String address) throws IOException {
		var link = new PDAnnotationLink();
		link.setRectangle(at);
		link.setPrinted(true);
		link.setContents(words.leadsTo(name, address));
		var border = new PDBorderStyleDictionary();
		border.setWidth(0);
		link.setBorderStyle(border);
		var action = new PDActionURI();
		action.setURI(address);
		link.setAction(action);
		page.getAnnotations().add(link);
		var element = file.tags().add(file.tags().document(), "Link");
		element.setAlternateDescription(words.leadsTo(name, address));
		file.tags().annotation(page, link, element);
	}

	private boolean holds(Tile tile, Rect bounds) {
		double x = (bounds.center().x() - tile.x()) * plan.scale();
		double y = (bounds.center().y() - tile.y()) * plan.scale();
		return x >= 0 && x < plan.roomWidth() && y >= 0 && y < plan.roomHeight();
	}

	private PDRectangle rectangle(Tile tile, Rect bounds) {
		double left = PagePlan.MARGIN + (bounds.x() - tile.x()) * plan.scale();
		double bottom = plan.height() - PagePlan.MARGIN - PagePlan.HEAD - (bounds.bottom() - tile.y()) * plan.scale();
		return new PDRectangle((float) left, (float) bottom, (float) (bounds.width() * plan.scale()),
				(float) (bounds.height() * plan.scale()));
	}
}
