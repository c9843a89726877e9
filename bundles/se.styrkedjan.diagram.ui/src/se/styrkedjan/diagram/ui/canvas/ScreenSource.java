package se.styrkedjan.diagram.ui.canvas;

import java.util.Optional;

import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.diagram.picture.Marks;
import se.styrkedjan.diagram.picture.Picture;
import se.styrkedjan.diagram.picture.Recolour;
import se.styrkedjan.diagram.picture.paint.Painter;
import se.styrkedjan.diagram.picture.symbol.Symbols;
import se.styrkedjan.diagram.ui.paint.PictureSource;
import se.styrkedjan.model.view.View;
import se.styrkedjan.ui.theme.ColorScheme;
import se.styrkedjan.ui.theme.Theme;

/** The marks of a scene, in the colours of the theme. */
final class ScreenSource implements PictureSource {

	private final Scene scene;
	private final Painter painter;

	ScreenSource(Scene scene, Symbols symbols) {
		this.scene = scene;
		painter = new Painter(symbols);
	}

	@Override
	public Picture picture() {
		Picture light = painter.picture(scene);
		return isDark() ? Recolour.dark(light) : light;
	}

	@Override
	public Optional<Marks> marks(View view) {
		return scene.isShown(view) ? Optional.of(painter.marks(scene, view)).map(this::inTheme) : Optional.empty();
	}

	private Marks inTheme(Marks light) {
		return isDark() ? Recolour.dark(light) : light;
	}

	private static boolean isDark() {
		return Theme.current().scheme() == ColorScheme.DARK;
	}
}
