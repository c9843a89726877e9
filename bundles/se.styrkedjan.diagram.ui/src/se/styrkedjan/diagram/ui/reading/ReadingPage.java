package se.styrkedjan.diagram.ui.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.Tool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import se.styrkedjan.diagram.live.Navigation;
import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.diagram.ui.canvas.EdgePart;
import se.styrkedjan.diagram.ui.canvas.NodePart;
import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.diagram.ui.canvas.Sign;
import se.styrkedjan.diagram.ui.canvas.ViewPart;
import se.styrkedjan.diagram.ui.editor.DiagramPage;
import se.styrkedjan.diagram.ui.gesture.Desk;
import se.styrkedjan.diagram.ui.gesture.PointerTool;
import se.styrkedjan.diagram.ui.keyboard.CanvasSpeech;
import se.styrkedjan.diagram.ui.tools.DiagramActions;
import se.styrkedjan.diagram.ui.tools.FindBar;
import se.styrkedjan.diagram.ui.tools.Minimap;
import se.styrkedjan.diagram.ui.tools.Tips;
import se.styrkedjan.diagram.ui.tools.ToolRow;
import se.styrkedjan.model.view.View;
import se.styrkedjan.ui.form.FormKit;

/** A map to read: it can be looked at, walked through, searched and exported, but not changed. Needs no workbench. */
public final class ReadingPage {

	private static final int ROOM = 3;

	private final Composite control;
	private final Desk desk;
	private final DiagramActions actions;
	private final ToolRow row;
	private final FindBar find;
	private final CanvasSpeech speech;
	private final List<Consumer<List<View>>> listeners = new ArrayList<>();

	/**
	 * A page.
	 *
	 * @param parent  what it fills
	 * @param sheet   the diagram
	 * @param company what the page leads to
	 */
	public ReadingPage(Composite parent, Sheet sheet, DiagramPage.Company company) {
		control = new Composite(parent, SWT.NONE);
		control.setLayout(FormKit.layout(1, 0, 0));
		Composite above = FormKit.column(control, 0);
		desk = new ReadingHands(part -> open(part, company.opening())).desk(sheet);
		actions = new DiagramActions(desk);
		find = new FindBar(above, desk);
		List<ToolRow.Verb> all = new ArrayList<>(List.of(new ToolRow.Verb("find", find::open)));
		all.addAll(company.verbs());
		row = new ToolRow(above, actions, all);
		DiagramViewer viewer = desk.viewer();
		Tool pointer = new PointerTool();
		EditDomain domain = new EditDomain();
		domain.setDefaultTool(pointer);
		domain.loadDefaultTool();
		domain.addViewer(viewer);
		viewer.open(control);
		canvas().setLayoutData(FormKit.fillBoth());
		speech = new CanvasSpeech(viewer, company.about());
		listen(viewer, company.about());
		canvas().getDisplay().asyncExec(() -> {
			if (!canvas().isDisposed()) {
				actions.begin();
			}
		});
	}

	private void listen(DiagramViewer viewer, Function<View, String> about) {
		viewer.setKeyHandler(new ReadingKeys(actions));
		Minimap map = new Minimap(viewer);
		viewer.addSelectionChangedListener(event -> {
			frame();
			speech.selected();
			listeners.forEach(listener -> listener.accept(viewer.selectedViews()));
		});
		viewer.pan().onZoom(() -> {
			row.refresh();
			map.refresh();
		});
		new Tips(viewer, about);
		canvas().addListener(SWT.MouseWheel, this::wheel);
		desk.sheet().live().addListener(this::changed);
	}

	private void changed(Set<View> views) {
		if (!canvas().isDisposed()) {
			desk.viewer().update(views);
			frame();
		}
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			if (event.count > 0) {
				desk.viewer().pan().zoomIn(event.x, event.y);
			} else {
				desk.viewer().pan().zoomOut(event.x, event.y);
			}
		}
	}

	private void frame() {
		List<ViewPart> selected = desk.viewer().selectedParts();
		desk.viewer().overlay().show(this, selected.stream().map(part -> part instanceof EdgePart edge
				? new Sign.Line(edge.line(), Sign.Kind.PRIMARY)
				: new Sign.Frame(((NodePart) part).place().grown(ROOM), Sign.Kind.PRIMARY)).toList());
	}

	private void open(ViewPart part, Consumer<Navigation> opening) {
		Optional<Navigation> navigation = desk.sheet().live().navigations(part.view()).stream()
				.filter(to -> !to.documentId().isEmpty()).findFirst();
		navigation.ifPresent(opening);
	}

	/** Is given the views that are selected, whenever others are. */
	public void onSelection(Consumer<List<View>> listener) {
		listeners.add(listener);
	}

	/** Selects views and goes to the first. */
	public void select(Collection<? extends View> views) {
		desk.viewer().selectViews(views);
		views.stream().findFirst().flatMap(desk.viewer()::part).ifPresent(desk.viewer()::reveal);
	}

	/** Opens the field that finds parts by name. */
	public void find() {
		find.open();
	}

	/** The commands on the map. */
	public DiagramActions actions() {
		return actions;
	}

	/** What a screen reader says of what is selected. */
	public String said() {
		return speech.said();
	}

	/** The whole page. */
	public Composite control() {
		return control;
	}

	/** Puts the focus on the canvas. */
	public void setFocus() {
		canvas().setFocus();
	}

	private FigureCanvas canvas() {
		return desk.viewer().canvas();
	}
}
