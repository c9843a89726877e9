package se.styrkedjan.followup.year;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.ui.theme.Theme;

/** Shows an SVG picture as large as there is room for; drawn anew, sharply, when the room has changed. */
final class WheelPicture extends Canvas {

	private String svg = "";
	private Image image;

	WheelPicture(Composite parent, String name) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> forget());
		Runnable recolour = () -> {
			forget();
			redraw();
		};
		Theme.current().addListener(recolour);
		addListener(SWT.Dispose, event -> {
			forget();
			Theme.current().removeListener(recolour);
		});
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}

	void show(String picture) {
		svg = picture;
		forget();
		redraw();
	}

	private void forget() {
		if (image != null) {
			image.dispose();
			image = null;
		}
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		if (svg.isEmpty() || area.width == 0 || area.height == 0) {
			return;
		}
		if (image == null) {
			image = new Image(getDisplay(), (int zoom) -> data(area, zoom));
		}
		Rectangle size = image.getBounds();
		gc.drawImage(image, (area.width - size.width) / 2, (area.height - size.height) / 2);
	}

	private ImageData data(Rectangle area, int zoom) {
		int width = attribute("width");
		int height = attribute("height");
		double scale = Math.min((double) area.width / width, (double) area.height / height) * zoom / 100;
		String sized = ScreenInk.of(svg, Theme.of(getDisplay()).scheme())
				.replaceFirst(" width=\"\\d+\" height=\"\\d+\"",
						" width=\"%d\" height=\"%d\"".formatted(Math.round(width * scale), Math.round(height * scale)));
		return new ImageLoader().load(new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8)))[0];
	}

	private int attribute(String name) {
		int begin = svg.indexOf(' ' + name + "=\"") + name.length() + 3;
		return Integer.parseInt(svg.substring(begin, svg.indexOf('"', begin)));
	}
}
