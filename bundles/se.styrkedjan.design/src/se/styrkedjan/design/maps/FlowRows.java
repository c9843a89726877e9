package se.styrkedjan.design.maps;

import java.util.Comparator;
import java.util.stream.IntStream;

import se.styrkedjan.diagram.export.pdf.PageSetup;
import se.styrkedjan.diagram.export.pdf.PageSetup.Scaling;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.geometry.Turn;
import se.styrkedjan.diagram.layout.Wrapped;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.view.NodeView;

/**
 * Into how long rows a long flow is laid out anew for paper, or columns when it leads down; what is stored stays as it is.
 *
 * @param longest longest row, pixels at 100 %; 0 for none
 * @param page    the page to be filled by rows of equal length; null for none
 */
public record FlowRows(int longest, PageSetup page) {

	/** Flows stay as they were drawn. */
	public static final FlowRows AS_DRAWN = new FlowRows(0, null);

	/** Beside what stands in a row, about: its head and the lines that go on to the next. */
	private static final int HEAD = 150;
	private static final int NEAR = 2;

	/** Rows of at most a length, pixels at 100 %; 0 leaves flows as they were drawn. */
	public static FlowRows upTo(int longest) {
		return new FlowRows(longest, null);
	}

	/** Rows that make a flow as large as can be on a page, when the page asks for that. */
	public static FlowRows on(PageSetup page) {
		return page.scaling() == Scaling.WRAPPED ? new FlowRows(0, page) : AS_DRAWN;
	}

	/** The scene to draw of a diagram: the diagram itself when it is no flow or short enough. */
	public Scene of(LiveDiagram live) {
		if (!(live.diagram().getTarget() instanceof Process)) {
			return live;
		}
		Rect drawn = Turn.of(live.diagram()).of(bounds(live));
		if (longest > 0) {
			return drawn.width() > longest ? Wrapped.of(live, longest) : live;
		}
		return page == null ? live : filling(live, drawn);
	}

	/** Tries the numbers of rows near the one by which the flow gets the proportions of the page. */
	private Scene filling(LiveDiagram live, Rect drawn) {
		int rows = (int) Math.round(Math.sqrt(drawn.width() / (double) Math.max(1, drawn.height())));
		return IntStream.rangeClosed(Math.max(1, rows - NEAR), rows + NEAR)
				.mapToObj(count -> count == 1 ? live : Wrapped.of(live, drawn.width() / count + HEAD))
				.max(Comparator.comparingDouble(scene -> page.scale(bounds(scene)))).orElse(live);
	}

	private static Rect bounds(Scene scene) {
		return scene.diagram().getNodes().stream().map(FlowRows::bounds).reduce(Rect::union).orElse(new Rect(0, 0, 1, 1));
	}

	private static Rect bounds(NodeView node) {
		return new Rect(node.getX(), node.getY(), node.getWidth(), node.getHeight());
	}
}
