package se.styrkedjan.diagram.ui.editor;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.append.AppendPad;
import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.diagram.ui.canvas.ViewPart;
import se.styrkedjan.diagram.ui.gesture.Desk;
import se.styrkedjan.diagram.ui.gesture.Grips;
import se.styrkedjan.diagram.ui.gesture.Hands;
import se.styrkedjan.diagram.ui.keyboard.CanvasSpeech;
import se.styrkedjan.diagram.ui.keyboard.FlowKeys;
import se.styrkedjan.diagram.ui.paint.SymbolImages;
import se.styrkedjan.diagram.ui.palette.PaletteBar;
import se.styrkedjan.model.view.View;
import se.styrkedjan.ui.form.FormKit;

/** A diagram with its palette, ready to be worked on; needs no workbench. */
public final class DiagramPage {

	private final Desk desk;
	private final Composite control;
	private final Composite above;
	private final DiagramDomain domain = new DiagramDomain();
	private final SelectionSigns signs;
	private final CanvasSpeech speech;
	private final SymbolImages images;

	/**
	 * A page.
	 *
	 * @param parent  what it fills
	 * @param sheet   the diagram
	 * @param opening is given a part that is opened
	 */
	public DiagramPage(Composite parent, Sheet sheet, SymbolImages images, Consumer<ViewPart> opening) {
		this.images = images;
		control = new Composite(parent, SWT.NONE);
		control.setLayout(FormKit.layout(2, 0, 0));
		above = FormKit.column(control, 0);
		((GridData) above.getLayoutData()).horizontalSpan = 2;
		desk = new Hands(opening).desk(sheet);
		domain.addViewer(desk.viewer());
		PaletteBar palette = new PaletteBar(control, desk, images);
		palette.control().setLayoutData(new GridData(SWT.LEFT, SWT.FILL, false, true));
		domain.onTool(palette::mark);
		desk.viewer().open(control);
		canvas().setLayoutData(FormKit.fillBoth());
		signs = new SelectionSigns(desk.viewer(), new Grips(desk), new AppendPad(desk, images));
		speech = new CanvasSpeech(desk.viewer());
		listen();
	}

	private void listen() {
		DiagramViewer viewer = desk.viewer();
		SharedChoice choice = new SharedChoice(viewer);
		viewer.setKeyHandler(new FlowKeys(desk));
		viewer.addSelectionChangedListener(event -> {
			signs.refresh();
			speech.selected();
			choice.selected();
		});
		viewer.pan().onZoom(signs::refresh);
		canvas().addListener(SWT.MouseWheel, this::wheel);
		desk.sheet().live().addListener(this::changed);
		canvas().addListener(SWT.Dispose, event -> images.dispose());
	}

	private void changed(Set<View> views) {
		if (!canvas().isDisposed()) {
			desk.viewer().update(views);
			signs.refresh();
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

	/** Shows all of the diagram. */
	public void fit() {
		desk.sheet().diagram().getNodes().stream().map(Geometry::of).reduce(Rect::union).ifPresent(desk.viewer().pan()::fit);
	}

	/** What the page works with. */
	public Desk desk() {
		return desk;
	}

	/** The whole page. */
	public Composite control() {
		return control;
	}

	/** Where rows above the canvas go. */
	Composite above() {
		return above;
	}

	/** What a screen reader says of what is selected. */
	public String said() {
		return speech.said();
	}

	private FigureCanvas canvas() {
		return desk.viewer().canvas();
	}
}
