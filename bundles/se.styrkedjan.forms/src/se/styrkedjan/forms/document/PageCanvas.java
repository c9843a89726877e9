package se.styrkedjan.forms.document;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

import se.styrkedjan.report.pdf.PagePreview;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Shows pages under each other, as wide as there is room for; pictures are made when they are scrolled to. */
public final class PageCanvas extends Canvas {

	private static final int WIDEST = 900;

	private final transient PageImages images;
	private transient PagePreview pages;
	private int origin;

	/** Where to be after other pages have come. */
	public enum Place {
		START, KEPT
	}

	/** A canvas without pages. */
	public PageCanvas(Composite parent) {
		super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		images = new PageImages(this);
		Theme.current().paint(this, Tone.PANEL, Tone.TEXT);
		addListener(SWT.Paint, this::paint);
		addListener(SWT.Resize, event -> measure());
		getVerticalBar().addListener(SWT.Selection, event -> scroll(getVerticalBar().getSelection()));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.MouseDown, event -> setFocus());
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = true);
	}

	/** Shows other pages; answers those shown until now, which are the caller's to close. */
	public Optional<PagePreview> show(PagePreview shown, Place place) {
		Optional<PagePreview> before = content();
		pages = shown;
		images.show(shown);
		origin = place == Place.START ? 0 : origin;
		measure();
		return before;
	}

	/** The pages that are shown; empty before there are any. */
	public Optional<PagePreview> content() {
		return Optional.ofNullable(pages);
	}

	void scrollTo(int page) {
		scroll(top(page) - Spacing.MEDIUM);
	}

	private void measure() {
		if (pages == null) {
			return;
		}
		ScrollBar bar = getVerticalBar();
		int height = Math.max(1, getClientArea().height);
		int total = Math.max(height, top(pages.pageCount()));
		bar.setValues(Math.min(origin, total - height), 0, total, height, Spacing.LARGE * 2, height - Spacing.LARGE);
		origin = bar.getSelection();
		redraw();
	}

	private void scroll(int to) {
		ScrollBar bar = getVerticalBar();
		origin = Math.clamp(to, 0, Math.max(0, bar.getMaximum() - bar.getThumb()));
		bar.setSelection(origin);
		redraw();
	}

	private void key(Event event) {
		int page = getVerticalBar().getPageIncrement();
		int line = getVerticalBar().getIncrement();
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> scroll(origin + line);
		case SWT.ARROW_UP -> scroll(origin - line);
		case SWT.PAGE_DOWN, ' ' -> scroll(origin + page);
		case SWT.PAGE_UP -> scroll(origin - page);
		case SWT.HOME -> scroll(0);
		case SWT.END -> scroll(Integer.MAX_VALUE);
		default -> {
			// other keys are not for scrolling
		}
		}
	}

	private int pageWidth() {
		return Math.clamp(getClientArea().width - 2L * Spacing.LARGE, 1, WIDEST);
	}

	private int pageHeight(int page) {
		PagePreview.Size size = pages.size(page);
		return (int) Math.round(pageWidth() * size.height() / size.width());
	}

	private int top(int page) {
		int top = Spacing.MEDIUM;
		for (int before = 0; before < page; before++) {
			top += pageHeight(before) + Spacing.MEDIUM;
		}
		return top;
	}

	private void paint(Event event) {
		Theme theme = Theme.of(getDisplay());
		Rectangle area = getClientArea();
		event.gc.setBackground(theme.color(Tone.PANEL));
		event.gc.fillRectangle(area);
		if (pages == null) {
			return;
		}
		int left = (area.width - pageWidth()) / 2;
		for (int page = 0, top = Spacing.MEDIUM - origin; page < pages.pageCount() && top < area.height; page++) {
			int height = pageHeight(page);
			if (top + height > 0) {
				paint(event.gc, page, new Rectangle(left, top, pageWidth(), height), theme);
			}
			top += height + Spacing.MEDIUM;
		}
	}

	private void paint(GC gc, int page, Rectangle place, Theme theme) {
		gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
		gc.fillRectangle(place);
		Optional<Image> image = images.image(page, place.width);
		image.ifPresent(picture -> {
			Rectangle whole = picture.getBounds();
			gc.setInterpolation(SWT.HIGH);
			gc.drawImage(picture, 0, 0, whole.width, whole.height, place.x, place.y, place.width, place.height);
		});
		gc.setForeground(theme.color(isFocusControl() ? Tone.ACCENT : Tone.LINE));
		gc.drawRectangle(place.x - 1, place.y - 1, place.width + 1, place.height + 1);
	}
}
