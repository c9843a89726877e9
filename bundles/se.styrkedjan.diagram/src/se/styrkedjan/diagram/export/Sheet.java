package se.styrkedjan.diagram.export;

import se.styrkedjan.diagram.picture.Picture;

/**
 * A picture with all that belongs to it in a file.
 *
 * @param picture what is drawn
 * @param caption what it says of itself
 * @param links   where its views lead
 */
public record Sheet(Picture picture, Caption caption, LinkTargets links) {
}
