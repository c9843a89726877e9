package se.styrkedjan.diagram.ui.paint;

import java.util.List;

import se.styrkedjan.diagram.picture.Marks;

/**
 * What is painted of a picture.
 *
 * @param marks    views with all their marks, in paint order
 * @param sketches views that are sketched, in paint order; they stand over containers and beneath all else
 * @param complete whether no view is sketched only because its marks are not ready yet
 */
public record Seen(List<Marks> marks, List<Sketch> sketches, boolean complete) {
}
