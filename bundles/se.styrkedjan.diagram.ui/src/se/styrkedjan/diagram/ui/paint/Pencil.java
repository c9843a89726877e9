package se.styrkedjan.diagram.ui.paint;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.LineAttributes;

import se.styrkedjan.diagram.picture.Mark;

/**
 * How an outline is drawn.
 *
 * @param line     its line
 * @param isSquare whether all of it is level and upright lines: round joints, which are not seen there, take the system ten
 *                 times as long
 */
record Pencil(Mark.Line line, boolean isSquare) {

	private static final int MITER = 10;

	LineAttributes attributes() {
		List<Double> pattern = line.pattern();
		float[] dash = new float[pattern.size()];
		for (int i = 0; i < dash.length; i++) {
			dash[i] = pattern.get(i).floatValue();
		}
		int cap = dash.length == 0 && !isSquare ? SWT.CAP_ROUND : SWT.CAP_FLAT;
		return new LineAttributes((float) line.width(), cap, isSquare ? SWT.JOIN_MITER : SWT.JOIN_ROUND,
				dash.length == 0 ? SWT.LINE_SOLID : SWT.LINE_CUSTOM, dash, 0, MITER);
	}
}
