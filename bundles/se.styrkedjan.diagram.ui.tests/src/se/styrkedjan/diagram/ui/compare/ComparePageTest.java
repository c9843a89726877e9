package se.styrkedjan.diagram.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.design.maps.StoredDiagram;
import se.styrkedjan.design.versions.Comparison;
import se.styrkedjan.diagram.picture.symbol.Symbols;
import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.diagram.ui.editor.DiagramPage;
import se.styrkedjan.diagram.ui.editor.DiagramWindow;
import se.styrkedjan.diagram.ui.editor.Opened;
import se.styrkedjan.diagram.ui.paint.EarlyFonts;
import se.styrkedjan.editing.process.AppendNode;
import se.styrkedjan.editing.process.RemoveNodes;
import se.styrkedjan.editing.session.ReadingSession;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.view.View;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.StoredDocument;

/** Two versions on the map and as a list, worked on as by mouse and keyboard. */
class ComparePageTest {

	private Display display;
	private Shell shell;
	private Comparison comparison;
	private ComparePage page;

	@BeforeEach
	void open() {
		display = display();
		Process newer = DiagramWindow.withLanes("Handläggare", "Enhetschef");
		FlowNode receive = append(newer, null, "Ta emot");
		FlowNode judge = append(newer, receive, "Bedöma");
		FlowNode decide = append(newer, judge, "Besluta");
		newer.getDiagrams().add(StoredDiagram.open(newer).diagram());
		Process older = EcoreUtil.copy(newer);
		receive.setName("Ta emot och registrera");
		new RemoveNodes(List.of(judge)).apply();
		decide.setLane(newer.getLanes().get(1));
		append(newer, receive, "Utreda");

		comparison = Comparison.of(older, newer, Locale.of("sv", "SE"));
		var session = new ReadingSession(new StoredDocument(comparison.process(),
				new Revision(newer.getId(), 0, Instant.EPOCH, "", "")));
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(1200, 900);
		page = new ComparePage(shell, comparison,
				new Sheet(session, comparison.live(), new Symbols(Opened.symbols(comparison.live())), comparison.dressing()),
				new DiagramPage.Company(navigation -> {
				}, List.of(), view -> ""));
		shell.open();
		settle();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private static Display display() {
		if (Display.getCurrent() == null) {
			EarlyFonts.register();
			return new Display();
		}
		return Display.getCurrent();
	}

	private static FlowNode append(Process process, FlowNode after, String name) {
		FlowNode node = Elements.create(ProcessPackage.Literals.STEP);
		node.setName(name);
		new AppendNode(process, after, node).apply();
		if (node.getLane() == null) {
			node.setLane(process.getLanes().getFirst());
		}
		return node;
	}

	private void settle() {
		while (display.readAndDispatch()) {
			continue;
		}
	}

	@Test
	void everyChangeIsToldInAWordAndASentence() {
		List<String> words = rows().map(item -> item.getText(0)).distinct().sorted().toList();
		assertEquals(List.of("Annan ansvarig", "Borttagen", "Ny", "Ändrad"), words);
		assertTrue(rows().map(item -> item.getText(1)).anyMatch(text -> text.contains("Bedöma") && text.contains("borttage")),
				rows().map(item -> item.getText(1)).toList().toString());
	}

	@Test
	void theLegendSaysMarkWordAndNumber() {
		List<String> words = labels(shell);
		assertTrue(words.stream().anyMatch(text -> text.startsWith("Borttagen: ")), words.toString());
		assertTrue(words.contains("Annan ansvarig: 1"), words.toString());
	}

	@Test
	void aRowChosenByKeySelectsItsFigureEvenThatOfAGhost() {
		choose("Bedöma");
		assertEquals(List.of("Bedöma"), selected());
		assertTrue(page.map().said().endsWith("Borttagen"), page.map().said());
	}

	@Test
	void aFigureSelectedOnTheMapChoosesItsRow() {
		page.map().setFocus();
		page.map().actions().desk().viewer().selectViews(List.of(view("Utreda")));
		settle();
		Table table = page.list().control();
		assertEquals("Ny", table.getItem(table.getSelectionIndex()).getText(0));
		page.map().actions().desk().viewer().selectViews(List.of(view("Handläggare")));
		settle();
		assertEquals(-1, table.getSelectionIndex());
	}

	@Test
	void theMapIsWalkedByArrowsAndNothingOnItCanBeChanged() {
		key(SWT.HOME);
		assertEquals(List.of("Ta emot och registrera"), selected());
		key(SWT.ARROW_RIGHT);
		assertFalse(selected().contains("Ta emot och registrera"));
		int before = comparison.process().getNodes().size();
		key(SWT.DEL);
		key('x');
		assertEquals(before, comparison.process().getNodes().size());
		assertTrue(Arrays.stream(page.map().actions().desk().viewer().canvas().getChildren())
				.noneMatch(org.eclipse.swt.widgets.Text.class::isInstance), "no field to write a name in");
	}

	private void key(int code) {
		Event event = new Event();
		event.keyCode = code;
		event.character = code < 256 ? (char) code : 0;
		page.map().actions().desk().viewer().canvas().notifyListeners(SWT.KeyDown, event);
		settle();
	}

	private void choose(String name) {
		Table table = page.list().control();
		int index = rows().map(item -> item.getText(1)).toList().indexOf(rows().map(item -> item.getText(1))
				.filter(text -> text.startsWith("Steg " + name)).findFirst().orElseThrow());
		table.setSelection(index);
		table.notifyListeners(SWT.Selection, new Event());
		settle();
	}

	private java.util.stream.Stream<TableItem> rows() {
		return Arrays.stream(page.list().control().getItems());
	}

	private List<String> selected() {
		return page.map().actions().desk().viewer().selectedViews().stream().map(comparison.live()::label).toList();
	}

	private View view(String name) {
		var all = comparison.live().diagram().eAllContents();
		while (all.hasNext()) {
			if (all.next() instanceof View view && name.equals(comparison.live().label(view))) {
				return view;
			}
		}
		throw new AssertionError(name);
	}

	private static List<String> labels(Composite parent) {
		return Arrays.stream(parent.getChildren()).flatMap(ComparePageTest::words).toList();
	}

	private static java.util.stream.Stream<String> words(Control control) {
		return switch (control) {
		case Label label -> java.util.stream.Stream.of(label.getText());
		case Composite inner -> labels(inner).stream();
		default -> java.util.stream.Stream.empty();
		};
	}
}
