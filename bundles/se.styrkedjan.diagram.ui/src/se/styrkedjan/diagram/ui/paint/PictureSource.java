package se.styrkedjan.diagram.ui.paint;

import java.util.Optional;

import se.styrkedjan.diagram.picture.Marks;
import se.styrkedjan.diagram.picture.Picture;
import se.styrkedjan.model.view.View;

/** Where marks come from. */
public interface PictureSource {

	/** The whole diagram. */
	Picture picture();

	/** The marks of one view; empty when it is not shown. */
	Optional<Marks> marks(View view);
}
