package se.styrkedjan.diagram.ui.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.picture.Level;
import se.styrkedjan.diagram.picture.Marks;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;
import se.styrkedjan.model.view.ViewFactory;

/** Only what is seen is made, only what has changed is made anew, and what is too small is sketched. */
class ScreenPictureTest {

	private static final Rect ALL = new Rect(0, 0, 100_000, 100);

	private final Row row = new Row();
	private final ScreenPicture picture = new ScreenPicture(row);

	@Test
	void onlyWhatIsSeenIsMade() {
		row.fill(100);
		picture.make(List.copyOf(row.views));

		assertEquals(3, picture.in(new Rect(0, 0, 30, 10), 1).marks().size());
		assertEquals(3, row.made.size());
	}

	@Test
	void aCrowdFarAwayIsSketchedButItsLaneIsNot() {
		row.fill(600);
		picture.make(List.copyOf(row.views));

		Seen seen = picture.in(ALL, 0.2);

		assertEquals(599, seen.sketches().size());
		assertEquals(List.of(row.views.getFirst()), row.made);
		assertTrue(seen.complete());
	}

	@Test
	void aFewFarAwayAndACrowdNearAreNotSketched() {
		row.fill(100);
		picture.make(List.copyOf(row.views));
		assertEquals(List.of(), picture.in(ALL, 0.2).sketches());

		row.fill(600);
		picture.make(List.copyOf(row.views));
		while (!picture.in(ALL, 1).complete()) {
			assertFalse(picture.in(ALL, 1).marks().isEmpty());
		}
		assertEquals(600, picture.in(ALL, 1).marks().size());
	}

	@Test
	void onlyWhatHasChangedIsMadeAnew() {
		row.fill(10);
		picture.make(List.copyOf(row.views));
		picture.in(ALL, 1);
		row.made.clear();
		NodeView moved = row.views.get(4);
		moved.setY(50);

		Rect damage = picture.change(moved);

		assertEquals(new Rect(40, 0, 10, 60), damage);
		picture.in(ALL, 1);
		assertEquals(List.of(moved), row.made);
	}

	@Test
	void whatComesAndGoesLeavesTheOthersAsTheyAre() {
		row.fill(10);
		picture.make(List.copyOf(row.views));
		picture.in(ALL, 1);
		row.made.clear();
		View gone = row.views.remove(3);
		row.add(10);
		View come = row.views.getLast();

		List<Rect> damage = picture.renew(List.copyOf(row.views), Set.of(gone, come));

		assertEquals(Set.of(new Rect(30, 0, 10, 10), new Rect(100, 0, 10, 10)), Set.copyOf(damage));

		assertFalse(picture.has(gone));
		assertEquals(10, picture.in(ALL, 1).marks().size());
		assertEquals(List.of(come), row.made);
	}

	/** Nodes in a row, the first of them a lane; remembers of which marks were made. */
	private static final class Row implements PictureSource {

		private final List<NodeView> views = new ArrayList<>();
		private final List<View> made = new ArrayList<>();

		void fill(int count) {
			views.clear();
			made.clear();
			for (int i = 0; i < count; i++) {
				add(i);
			}
		}

		void add(int index) {
			NodeView view = ViewFactory.eINSTANCE.createNodeView();
			view.setX(index * 10);
			view.setWidth(10);
			view.setHeight(10);
			views.add(view);
		}

		@Override
		public Marks marks(View view) {
			made.add(view);
			Level level = view == views.getFirst() ? Level.CONTAINER : Level.NODE;
			return new Marks("", "", "", level, reach(view), List.of(), List.of());
		}

		@Override
		public Sketch sketch(View view) {
			return view == views.getFirst() ? null : new Sketch.Box(reach(view), Rgb.WHITE, Rgb.BLACK);
		}

		@Override
		public Rect reach(View view) {
			NodeView node = (NodeView) view;
			return new Rect(node.getX(), node.getY(), node.getWidth(), node.getHeight());
		}

		@Override
		public List<Marks> comments() {
			return List.of();
		}
	}
}
