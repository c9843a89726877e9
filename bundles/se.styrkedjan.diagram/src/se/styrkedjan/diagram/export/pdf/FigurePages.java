package se.styrkedjan.diagram.export.pdf;

import java.io.IOException;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.util.Matrix;

import se.styrkedjan.diagram.export.Caption;
import se.styrkedjan.diagram.export.Sheet;
import se.styrkedjan.diagram.export.pdf.PagePlan.Tile;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.picture.Marks;
import se.styrkedjan.store.Progress;

/** The pages with the picture. To a screen reader it is one figure that tells what it shows. */
final class FigurePages {

	private final PdfFile file;
	private final Sheet sheet;
	private final PagePlan plan;
	private final PageFrame frame;
	private final Progress progress;
	private int done;

	FigurePages(PdfFile file, Sheet sheet, PagePlan plan, Progress progress) {
		this.file = file;
		this.sheet = sheet;
		this.plan = plan;
		this.frame = new PageFrame(sheet.caption());
		this.progress = progress;
	}

	void write() throws IOException {
		PDStructureElement figure = null;
		PdfLinks links = new PdfLinks(file, sheet, plan);
		for (Tile tile : plan.tiles()) {
			try (var page = new PdfPage(file, plan.width(), plan.height())) {
				if (figure == null) {
					frame.firstHead(file, page, plan.width(), plan.height());
					figure = figure();
				} else {
					frame.laterHead(page, plan.width(), plan.height());
				}
				page.begin(figure);
				draw(page.content(), tile);
				page.end();
				links.add(page.page(), tile);
			}
		}
	}

	private PDStructureElement figure() {
		PDStructureElement figure = file.tags().add(file.tags().document(), "Figure");
		Caption caption = sheet.caption();
		figure.setAlternateDescription(caption.description().isBlank()
				? new PdfWords(caption.locale()).pictureOf(caption.title()) : caption.description());
		var layout = new PDLayoutAttributeObject();
		layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
		layout.getCOSObject().setItem("BBox", box());
		figure.addAttribute(layout);
		return figure;
	}

	private COSArray box() {
		var box = new COSArray();
		box.add(new COSFloat((float) PagePlan.MARGIN));
		box.add(new COSFloat((float) (PagePlan.MARGIN + PagePlan.FOOT)));
		box.add(new COSFloat((float) (plan.width() - PagePlan.MARGIN)));
		box.add(new COSFloat((float) (plan.height() - PagePlan.MARGIN - PagePlan.HEAD)));
		return box;
	}

	private void draw(PDPageContentStream content, Tile tile) throws IOException {
		content.saveGraphicsState();
		content.addRect((float) PagePlan.MARGIN, (float) (PagePlan.MARGIN + PagePlan.FOOT), (float) plan.roomWidth(),
				(float) plan.roomHeight());
		content.clip();
		float scale = (float) plan.scale();
		double top = plan.height() - PagePlan.MARGIN - PagePlan.HEAD;
		content.transform(new Matrix(scale, 0, 0, -scale, (float) (PagePlan.MARGIN - tile.x() * plan.scale()),
				(float) (top + tile.y() * plan.scale())));
		marks(new PdfMarks(content, file.fonts()), tile);
		content.restoreGraphicsState();
	}

	private void marks(PdfMarks marks, Tile tile) throws IOException {
		var groups = sheet.picture().groups();
		Rect seen = seen(tile);
		for (Marks group : groups) {
			if (group.bounds().overlaps(seen)) {
				marks.draw(group.body());
			}
			progress.worked(++done, (long) groups.size() * plan.tiles().size());
		}
		for (Marks group : groups) {
			if (group.bounds().overlaps(seen)) {
				marks.draw(group.above());
			}
		}
	}

	private Rect seen(Tile tile) {
		return new Rect((int) Math.floor(tile.x()), (int) Math.floor(tile.y()),
				(int) Math.ceil(plan.roomWidth() / plan.scale()), (int) Math.ceil(plan.roomHeight() / plan.scale())).grown(1);
	}
}
