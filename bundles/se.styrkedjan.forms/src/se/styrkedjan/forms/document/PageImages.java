package se.styrkedjan.forms.document;

import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;

import se.styrkedjan.report.pdf.PagePreview;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.LongWork;

/** Pictures of pages, painted off the UI thread at the sharpness of the screen; the last used are kept. */
final class PageImages {

	private static final Messages WORDS = Messages.of(PageImages.class);
	private static final int MOST = 12;

	private final Canvas canvas;
	private final Map<Integer, Image> images = new LinkedHashMap<>(MOST, 0.75f, true);
	private final Set<Integer> wanted = new HashSet<>();
	private PagePreview pages;
	private int width;

	PageImages(Canvas canvas) {
		this.canvas = canvas;
		canvas.addListener(SWT.Dispose, event -> clear());
	}

	/** Works on other pages from now on; old pictures are shown until there are new ones. */
	void show(PagePreview shown) {
		pages = shown;
		wanted.clear();
		width = 0;
	}

	/** The picture of a page; when there is none as yet it is ordered, and the canvas drawn again when it has come. */
	Optional<Image> image(int page, int wantedWidth) {
		if (wantedWidth != width) {
			width = wantedWidth;
			wanted.clear();
		}
		if (wanted.add(page)) {
			order(page);
		}
		return Optional.ofNullable(images.get(page));
	}

	private void order(int page) {
		PagePreview source = pages;
		int ordered = width;
		double scale = ordered * zoom() / source.size(page).width();
		LongWork.run(WORDS.text("preview.work"), progress -> data(source.image(page, scale)),
				data -> arrived(source, page, ordered, data), error -> wanted.remove(page));
	}

	private static double zoom() {
		Display display = Display.getCurrent();
		return Math.max(1, display.getPrimaryMonitor().getZoom() / 100.0);
	}

	private void arrived(PagePreview source, int page, int ordered, ImageData data) {
		if (canvas.isDisposed() || source != pages || ordered != width) {
			return;
		}
		Image old = images.put(page, new Image(canvas.getDisplay(), data));
		Optional.ofNullable(old).ifPresent(Image::dispose);
		forgetOldest();
		canvas.redraw();
	}

	private void forgetOldest() {
		if (images.size() > MOST) {
			int oldest = images.keySet().iterator().next();
			images.remove(oldest).dispose();
			wanted.remove(oldest);
		}
	}

	private void clear() {
		images.values().forEach(Image::dispose);
		images.clear();
	}

	private static ImageData data(BufferedImage picture) {
		ImageData data = new ImageData(picture.getWidth(), picture.getHeight(), 24,
				new PaletteData(0xFF0000, 0xFF00, 0xFF));
		int[] row = new int[picture.getWidth()];
		for (int y = 0; y < picture.getHeight(); y++) {
			picture.getRGB(0, y, row.length, 1, row, 0, row.length);
			data.setPixels(0, y, row.length, row, 0);
		}
		return data;
	}
}
