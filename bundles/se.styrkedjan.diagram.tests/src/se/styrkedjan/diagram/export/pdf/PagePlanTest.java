package se.styrkedjan.diagram.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.export.pdf.PageSetup.Orientation;
import se.styrkedjan.diagram.export.pdf.PageSetup.Scaling;
import se.styrkedjan.diagram.geometry.Rect;

class PagePlanTest {

	@Test
	void pageIsHeldTheWayThatShowsMore() {
		var setup = new PageSetup(Paper.A3, Orientation.AUTOMATIC, Scaling.FIT);
		var wide = PagePlan.of(setup, new Rect(0, 0, 3000, 500));
		var high = PagePlan.of(setup, new Rect(0, 0, 500, 3000));
		assertTrue(wide.width() > wide.height());
		assertTrue(high.width() < high.height());
	}

	@Test
	void smallPictureIsNotEnlarged() {
		var plan = PagePlan.of(new PageSetup(Paper.A4, Orientation.AUTOMATIC, Scaling.FIT), new Rect(0, 0, 100, 100));
		assertEquals(0.75, plan.scale());
	}

	@Test
	void fittedPictureStaysInsideItsRoom() {
		var plan = PagePlan.of(new PageSetup(Paper.A4, Orientation.PORTRAIT, Scaling.FIT), new Rect(-20, -20, 5000, 4000));
		assertTrue(5000 * plan.scale() <= plan.roomWidth() + 0.001);
		assertTrue(4000 * plan.scale() <= plan.roomHeight() + 0.001);
		assertEquals(1, plan.tiles().size());
	}

	@Test
	void posterCoversThePictureWithOverlaps() {
		var picture = new Rect(-50, -70, 4000, 3000);
		var plan = PagePlan.of(new PageSetup(Paper.A4, Orientation.LANDSCAPE, Scaling.POSTER), picture);
		var last = plan.tiles().getLast();
		assertEquals(0.75, plan.scale());
		assertTrue(last.x() + plan.roomWidth() / plan.scale() >= picture.right());
		assertTrue(last.y() + plan.roomHeight() / plan.scale() >= picture.bottom());
		double overlap = plan.tiles().get(0).x() + plan.roomWidth() / plan.scale() - plan.tiles().get(1).x();
		assertEquals(10, overlap * plan.scale() * 25.4 / 72, 0.01);
		assertEquals(last.row() * last.column(), plan.tiles().size());
	}
}
