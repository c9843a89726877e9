package se.styrkedjan.diagram.layout.route;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;

/** A step in a wire is taken away where it serves nothing, and stays where it does. */
class StraighteningTest {

	/** Up from a box, to the left, a step down, on to the left, and down to another box. */
	private static final List<Point> STEPPED = List.of(new Point(400, 200), new Point(400, 100), new Point(200, 100),
			new Point(200, 130), new Point(50, 130), new Point(50, 300));

	private final Map<String, List<Point>> routes = new LinkedHashMap<>(Map.of("stepped", STEPPED));

	private List<Point> straightened(Rect... boxes) {
		Straightening.apply(routes, List.of(boxes));
		return routes.get("stepped");
	}

	@Test
	void aStepThatServesNothingIsTakenAway() {
		assertEquals(List.of(new Point(400, 200), new Point(400, 130), new Point(50, 130), new Point(50, 300)), straightened());
	}

	@Test
	void aStepAroundABoxIsTakenAwayOnTheOtherSideOnly() {
		assertEquals(List.of(new Point(400, 200), new Point(400, 100), new Point(50, 100), new Point(50, 300)),
				straightened(new Rect(250, 110, 60, 60)));
	}

	@Test
	void aStepBetweenTwoBoxesStays() {
		assertEquals(STEPPED, straightened(new Rect(250, 110, 60, 60), new Rect(100, 60, 60, 60)));
	}

	@Test
	void aStepThatKeepsTwoWiresApartStays() {
		routes.put("above", List.of(new Point(60, 100), new Point(190, 100)));
		routes.put("below", List.of(new Point(210, 130), new Point(390, 130)));

		assertEquals(STEPPED, straightened());
	}

	@Test
	void noOtherWireIsCrossedForIt() {
		routes.put("upper", List.of(new Point(120, 80), new Point(120, 120)));
		routes.put("lower", List.of(new Point(300, 110), new Point(300, 150)));

		assertEquals(STEPPED, straightened());
	}
}
