package se.styrkedjan.diagram.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import se.styrkedjan.design.StyrkedjanViewpoint;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.picture.symbol.Symbols;
import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.NodeView;

/** A damaged picture is mended when it is opened, and the user is told what was done. */
class SheetFindingsTest {

	private final Process process = DiagramWindow.withLanes("Handläggare", "Enhetschef");
	private final Diagram diagram = LiveDiagram.make(process, StyrkedjanViewpoint.load(), "ProcessFlow").diagram();

	@Test
	void nothingIsSaidOfAWholePicture() {
		assertEquals(List.of(), findings().words());
	}

	@Test
	void aFigureOfSomethingThatIsGoneIsTakenAwayAndTold() {
		Lane gone = process.getLanes().getFirst();
		EcoreUtil.remove(gone);

		SheetFindings findings = findings();

		assertEquals(List.of("En figur togs bort ur bilden, eftersom det den visade inte finns kvar. "
				+ "Innehållet i övrigt är orört."), findings.words());
		assertEquals(1, diagram.getNodes().size());
		assertEquals("Enhetschef", process.getLanes().getFirst().getName());
	}

	@Test
	void aFigureOfAnUnknownKindIsKeptAndTold() {
		NodeView stranger = EcoreUtil.copy(diagram.getNodes().getFirst());
		stranger.setMapping("Hologram");
		diagram.getNodes().add(stranger);

		SheetFindings findings = findings();

		assertTrue(findings.words().getFirst().startsWith("En figur visas inte"), findings.words().toString());
		assertTrue(diagram.getNodes().contains(stranger));
	}

	@Test
	void aMissingSymbolIsToldWithItsName() {
		Symbols none = new Symbols(path -> Optional.empty());
		none.drawing("symbols/step.svg");
		var sheet = new Sheet(null, LiveDiagram.of(diagram, StyrkedjanViewpoint.load()), none);
		assertEquals(List.of("Symbolen symbols/step.svg saknas eller är skadad. En kryssad ruta visas i stället."),
				new SheetFindings(sheet).words());
	}

	private SheetFindings findings() {
		LiveDiagram live = LiveDiagram.of(diagram, StyrkedjanViewpoint.load());
		return new SheetFindings(new Sheet(null, live, new Symbols(Opened.symbols(live))));
	}
}
