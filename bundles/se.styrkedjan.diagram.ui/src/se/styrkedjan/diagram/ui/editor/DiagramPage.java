package se.styrkedjan.diagram.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import se.styrkedjan.diagram.live.Navigation;
import se.styrkedjan.diagram.ui.append.AppendPad;
import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.diagram.ui.canvas.Sight;
import se.styrkedjan.diagram.ui.canvas.ViewPart;
import se.styrkedjan.diagram.ui.comment.CommentKeys;
import se.styrkedjan.diagram.ui.comment.Commenting;
import se.styrkedjan.diagram.ui.gesture.Desk;
import se.styrkedjan.diagram.ui.gesture.Grips;
import se.styrkedjan.diagram.ui.gesture.Hands;
import se.styrkedjan.diagram.ui.gesture.Taps;
import se.styrkedjan.diagram.ui.insert.InsertCommand;
import se.styrkedjan.diagram.ui.keyboard.CanvasSpeech;
import se.styrkedjan.diagram.ui.keyboard.FlowKeys;
import se.styrkedjan.diagram.ui.paint.SymbolImages;
import se.styrkedjan.diagram.ui.palette.PaletteBar;
import se.styrkedjan.diagram.ui.palette.PaletteItem;
import se.styrkedjan.diagram.ui.tools.Breadcrumb;
import se.styrkedjan.diagram.ui.tools.ContextMenu;
import se.styrkedjan.diagram.ui.tools.DiagramActions;
import se.styrkedjan.diagram.ui.tools.FindBar;
import se.styrkedjan.diagram.ui.tools.Minimap;
import se.styrkedjan.diagram.ui.tools.SettledBar;
import se.styrkedjan.diagram.ui.tools.Tips;
import se.styrkedjan.diagram.ui.tools.ToolRow;
import se.styrkedjan.diagram.ui.tools.ViewKeys;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.model.view.View;
import se.styrkedjan.ui.form.FormKit;

/** A diagram with its palette and tools, ready to be worked on; needs no workbench. */
public final class DiagramPage {

	/** Below this width the palette shows icons only, pixels. */
	private static final int NARROW = 800;

	private final Desk desk;
	private final Composite control;
	private final DiagramDomain domain = new DiagramDomain();
	private final DiagramActions actions;
	private final Consumer<Navigation> opening;
	private final Function<View, String> about;
	private final Breadcrumb breadcrumb;
	private final ToolRow row;
	private final FindBar find;
	private final SelectionSigns signs;
	private final CanvasSpeech speech;

	/**
	 * A page.
	 *
	 * @param parent  what it fills
	 * @param sheet   the diagram
	 * @param images  icons of its tools, given back with the page
	 * @param company what the page leads to
	 */
	public DiagramPage(Composite parent, Sheet sheet, SymbolImages images, Company company) {
		this.opening = company.opening();
		this.about = company.about();
		control = new Composite(parent, SWT.NONE);
		control.setLayout(FormKit.layout(2, 0, 0));
		Composite above = FormKit.column(control, 0);
		((GridData) above.getLayoutData()).horizontalSpan = 2;
		desk = new Hands(this::open).desk(sheet);
		actions = new DiagramActions(desk);
		breadcrumb = new Breadcrumb(above);
		new SettledBar(above, sheet);
		find = new FindBar(above, desk);
		row = new ToolRow(above, actions, company.verbs(actions, find::open));
		domain.addViewer(desk.viewer());
		PaletteBar palette = new PaletteBar(control, desk, images);
		palette.control().setLayoutData(new GridData(SWT.LEFT, SWT.FILL, false, true));
		control.addListener(SWT.Resize, event -> palette.showWords(
				control.getSize().x < NARROW ? PaletteItem.Words.NONE : PaletteItem.Words.BESIDE));
		domain.onTool(palette::mark);
		sheet.live().addListener(views -> palette.follow());
		desk.viewer().open(control);
		canvas().setLayoutData(FormKit.fillBoth());
		signs = new SelectionSigns(desk.viewer(), new Grips(desk), new AppendPad(desk, images));
		speech = new CanvasSpeech(desk.viewer());
		canvas().addListener(SWT.Dispose, event -> images.dispose());
		listen();
	}

	/** Shows what was seen last, or else the whole. */
	public void begin(Optional<Sight> last) {
		new FirstSight(actions, last);
	}

	/**
	 * What a page leads to.
	 *
	 * @param opening goes where a view leads
	 * @param verbs   further buttons above the canvas
	 * @param about   what else is to be said of a view, such as what is wrong with it; may be empty
	 */
	public record Company(Consumer<Navigation> opening, List<ToolRow.Verb> verbs, Function<View, String> about) {

		private List<ToolRow.Verb> verbs(DiagramActions actions, Runnable find) {
			List<ToolRow.Verb> all = new ArrayList<>(
					List.of(new ToolRow.Verb("arrange", actions::arrange), new ToolRow.Verb("find", find)));
			all.addAll(verbs);
			return all;
		}
	}

	private void listen() {
		DiagramViewer viewer = desk.viewer();
		SharedChoice choice = new SharedChoice(viewer);
		Commenting commenting = new Commenting(viewer);
		InsertCommand insert = new InsertCommand(desk);
		viewer.setKeyHandler(new CommentKeys(commenting, this::leadsNowhere).setParent(new FlowKeys(desk).setParent(
				new ViewKeys(actions, breadcrumb, insert::run))));
		new Taps(viewer, commenting::openAt);
		viewer.addSelectionChangedListener(event -> {
			signs.refresh();
			speech.selected();
			choice.selected();
		});
		viewer.pan().onZoom(() -> {
			signs.refresh();
			row.refresh();
		});
		Minimap map = new Minimap(viewer);
		viewer.pan().onZoom(map::refresh);
		desk.sheet().live().addListener(views -> map.changed());
		new ContextMenu(actions, commenting, opening, insert::run);
		new Tips(viewer, view -> (about.apply(view) + "\n" + commenting.words(view)).strip());
		canvas().addListener(SWT.MouseWheel, this::wheel);
		desk.sheet().live().addListener(this::changed);
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

	private boolean leadsNowhere() {
		return desk.viewer().selectedViews().stream().noneMatch(view -> navigation(view).isPresent()
				|| desk.sheet().live().doubleClick(view).filter(desk.sheet()::allows).isPresent());
	}

	private Optional<Navigation> navigation(View view) {
		return desk.sheet().live().navigations(view).stream().filter(to -> !to.documentId().isEmpty()).findFirst();
	}

	/** Goes where a part leads, or does what the specification says, or else writes its name. */
	private void open(ViewPart part) {
		Optional<Navigation> navigation = navigation(part.view());
		Optional<Operation> operation = desk.sheet().live().doubleClick(part.view()).filter(desk.sheet()::allows);
		if (navigation.isPresent()) {
			opening.accept(navigation.get());
		} else if (operation.isPresent()) {
			desk.sheet().perform(operation.get());
		} else {
			desk.names().open(part);
		}
	}

	/** The commands on the diagram. */
	public DiagramActions actions() {
		return actions;
	}

	/** Opens the field that finds parts by name. */
	public void find() {
		find.open();
	}

	/** Where the diagram belongs. */
	public Breadcrumb breadcrumb() {
		return breadcrumb;
	}

	/** What the page works with. */
	public Desk desk() {
		return desk;
	}

	/** The whole page. */
	public Composite control() {
		return control;
	}

	/** What a screen reader says of what is selected. */
	public String said() {
		return speech.said();
	}

	private FigureCanvas canvas() {
		return desk.viewer().canvas();
	}
}
