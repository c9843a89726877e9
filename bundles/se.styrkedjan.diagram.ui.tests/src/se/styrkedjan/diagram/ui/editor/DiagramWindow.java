package se.styrkedjan.diagram.ui.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.diagram.ui.canvas.NodePart;
import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.diagram.ui.paint.EarlyFonts;
import se.styrkedjan.diagram.ui.paint.SymbolImages;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessFactory;
import se.styrkedjan.model.view.NodeView;

/** A window with the page of a process, worked on by events as mouse and keyboard send them. */
public final class DiagramWindow implements AutoCloseable {

	private final Display display = display();
	private final Shell shell = new Shell(display);
	private final EditingSession session;
	private final Sheet sheet;
	private final DiagramPage page;

	/** Shows the flow of a session's process. */
	public DiagramWindow(EditingSession session) {
		this.session = session;
		sheet = Opened.sheet(session, "ProcessFlow");
		shell.setLayout(new FillLayout());
		shell.setSize(1400, 900);
		page = new DiagramPage(shell, sheet, new SymbolImages(display, Opened.symbols(sheet.live())),
				new DiagramPage.Company(navigation -> {
				}, List.of(), view -> ""));
		page.begin(Optional.empty());
		shell.open();
		page.desk().viewer().canvas().setFocus();
		settle();
	}

	private static Display display() {
		if (Display.getCurrent() == null) {
			EarlyFonts.register();
			return new Display();
		}
		return Display.getCurrent();
	}

	/** An empty process, with lanes of some names. */
	public static Process withLanes(String... lanes) {
		Process process = ProcessFactory.eINSTANCE.createProcess();
		process.setId(UUID.randomUUID().toString());
		process.setName("Utredning");
		for (String name : lanes) {
			Lane lane = ProcessFactory.eINSTANCE.createLane();
			lane.setId(UUID.randomUUID().toString());
			lane.setName(name);
			process.getLanes().add(lane);
		}
		return process;
	}

	public DiagramPage page() {
		return page;
	}

	public Sheet sheet() {
		return sheet;
	}

	public Process process() {
		return (Process) session.root();
	}

	/** Writes steps one after the other from the start, by keyboard and at 100 %. */
	public void writeSteps(String... names) {
		page.actions().fullSize();
		enter("Start");
		for (int i = 0; i < names.length; i++) {
			if (i > 0) {
				key(SWT.CR, SWT.MOD1);
			}
			write(names[i]);
		}
		key(SWT.ESC, 0);
	}

	/** Lets all that is due happen. */
	public void settle() {
		while (display.readAndDispatch()) {
			continue;
		}
	}

	/** Gives the window another size. */
	public void resize(int width, int height) {
		shell.setSize(width, height);
		settle();
	}

	/** The first node of a name. */
	public NodeView node(String name) {
		List<?> parts = page.desk().viewer().getContents().getChildren();
		for (Object part : parts) {
			if (part instanceof NodePart node && name.equals(sheet.live().label(node.view()))) {
				return node.view();
			}
		}
		throw new AssertionError("no " + name);
	}

	/** Where a node stands. */
	public Rect place(String name) {
		return Geometry.of(node(name));
	}

	/** Presses a key on the canvas. */
	public void key(int key, int modifiers) {
		Event event = new Event();
		event.keyCode = key;
		event.character = key < 256 ? (char) key : 0;
		event.stateMask = modifiers;
		page.desk().viewer().canvas().notifyListeners(SWT.KeyDown, event);
		settle();
	}

	/** Writes a name into the open field and takes it by Enter. */
	public void write(String name) {
		Text field = Arrays.stream(page.desk().viewer().canvas().getChildren()).filter(Text.class::isInstance)
				.map(Text.class::cast).findFirst().orElseThrow();
		field.setText(name);
		Event event = new Event();
		event.keyCode = SWT.CR;
		event.character = '\r';
		field.notifyListeners(SWT.KeyDown, event);
		settle();
	}

	/** Clicks a place of the diagram. */
	public void click(int x, int y) {
		mouse(SWT.MouseMove, x, y, 0);
		mouse(SWT.MouseDown, x, y, 0);
		mouse(SWT.MouseUp, x, y, SWT.BUTTON1);
	}

	/** Drags from one place of the diagram to another. */
	public void drag(Point from, Point to) {
		mouse(SWT.MouseMove, from.x(), from.y(), 0);
		mouse(SWT.MouseDown, from.x(), from.y(), 0);
		mouse(SWT.MouseMove, (from.x() + to.x()) / 2, (from.y() + to.y()) / 2, SWT.BUTTON1);
		mouse(SWT.MouseMove, to.x(), to.y(), SWT.BUTTON1);
		mouse(SWT.MouseUp, to.x(), to.y(), SWT.BUTTON1);
	}

	/** Sends the canvas an event at a place of the diagram. */
	public void mouse(int type, int x, int y, int state) {
		Rect on = page.desk().viewer().pan().toCanvas(new Rect(x, y, 0, 0));
		Event event = new Event();
		event.x = on.x();
		event.y = on.y();
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.stateMask = state;
		event.count = 1;
		page.desk().viewer().canvas().notifyListeners(type, event);
		settle();
	}

	/** A tool of the palette, by its word. */
	public Control tool(String label) {
		return find(shell, label);
	}

	private static Control find(Composite parent, String label) {
		for (Control child : parent.getChildren()) {
			Control found = label.equals(child.getToolTipText()) ? child
					: child instanceof Composite inner ? find(inner, label) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	/** Picks a tool of the palette with the mouse. */
	public void pick(String label) {
		Event event = new Event();
		event.button = 1;
		event.x = 5;
		event.y = 5;
		tool(label).notifyListeners(SWT.MouseDown, event);
		tool(label).notifyListeners(SWT.MouseUp, event);
		settle();
	}

	/** Uses a tool of the palette by Enter. */
	public void enter(String label) {
		Event event = new Event();
		event.keyCode = SWT.CR;
		event.character = '\r';
		tool(label).notifyListeners(SWT.KeyDown, event);
		settle();
	}

	/** Selects nodes. */
	public void select(NodeView... nodes) {
		page.desk().viewer().selectViews(List.of(nodes));
		settle();
	}

	@Override
	public void close() {
		sheet.live().close();
		shell.dispose();
	}
}
