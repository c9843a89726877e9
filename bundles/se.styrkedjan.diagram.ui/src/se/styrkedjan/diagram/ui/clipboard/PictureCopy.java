package se.styrkedjan.diagram.ui.clipboard;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

import se.styrkedjan.diagram.export.Caption;
import se.styrkedjan.diagram.export.LinkTargets;
import se.styrkedjan.diagram.export.PictureTooLargeException;
import se.styrkedjan.diagram.export.PictureWriter;
import se.styrkedjan.diagram.export.Sheet;
import se.styrkedjan.diagram.export.png.PngWriter;
import se.styrkedjan.diagram.export.png.PngWriter.Background;
import se.styrkedjan.diagram.export.svg.SvgWriter;
import se.styrkedjan.diagram.picture.Picture;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.View;
import se.styrkedjan.store.Progress;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.Notice;

/** Puts the picture of a map, or of what is selected of it, on the clipboard: as an image, and as SVG. */
public final class PictureCopy {

	private static final Messages WORDS = Messages.of(PictureCopy.class);
	private static final double SHARP = 2;

	private PictureCopy() {
	}

	/**
	 * What is put on the clipboard.
	 *
	 * @param image image of it
	 * @param svg   the same as SVG
	 */
	private record Copied(ImageData image, byte[] svg) {
	}

	/**
	 * Copies; the picture is made beside the window.
	 *
	 * @param whole    the whole map
	 * @param selected views of it; none for the whole
	 */
	public static void copy(Sheet whole, Diagram diagram, Collection<View> selected) {
		Picture picture = PictureParts.of(whole.picture(), diagram, selected);
		Sheet sheet = new Sheet(picture, selected.isEmpty() ? whole.caption() : titleOnly(whole.caption()), LinkTargets.NONE,
				List.of());
		LongWork.run(WORDS.text("picture.copying"), progress -> make(sheet, progress),
				copied -> put(copied, selected.isEmpty() ? "picture.whole" : "picture.selected"),
				error -> Notice.tell(WORDS.text(error instanceof PictureTooLargeException ? "picture.tooLarge"
						: "picture.failed")));
	}

	/** What the whole map shows in words is not what a part of it shows. */
	private static Caption titleOnly(Caption whole) {
		return new Caption(whole.title(), "", whole.details(), whole.locale());
	}

	private static Copied make(Sheet sheet, Progress progress) throws IOException {
		byte[] image = written(new PngWriter(scale(sheet.picture()), Background.PLAIN), sheet, progress);
		return new Copied(new ImageData(new ByteArrayInputStream(image)),
				written(new SvgWriter(SvgWriter.Fonts.BY_NAME), sheet, progress));
	}

	/** Large maps are copied in their own size: twice that is more than other programs take in. */
	private static double scale(Picture picture) {
		long pixels = (long) picture.bounds().width() * picture.bounds().height();
		return pixels > PngWriter.MOST_PIXELS / 8 ? 1 : SHARP;
	}

	private static byte[] written(PictureWriter writer, Sheet sheet, Progress progress) throws IOException {
		var bytes = new ByteArrayOutputStream();
		writer.write(sheet, bytes, progress);
		return bytes.toByteArray();
	}

	private static void put(Copied copied, String words) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { copied.image(), copied.svg() },
				new Transfer[] { ImageTransfer.getInstance(), SvgTransfer.INSTANCE });
		clipboard.dispose();
		Notice.tell(WORDS.text(words));
	}
}
