package se.styrkedjan.diagram.ui.palette;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.gef.Tool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import se.styrkedjan.diagram.live.PaletteGroup;
import se.styrkedjan.diagram.live.ToolEntry;
import se.styrkedjan.diagram.ui.append.Appending;
import se.styrkedjan.diagram.ui.gesture.ConnectTool;
import se.styrkedjan.diagram.ui.gesture.CreateTool;
import se.styrkedjan.diagram.ui.gesture.Desk;
import se.styrkedjan.diagram.ui.gesture.SpaceTool;
import se.styrkedjan.diagram.ui.paint.SymbolImages;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.icon.Icon;
import se.styrkedjan.ui.icon.Icons;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** The slim column of tools at the left of the canvas. */
public final class PaletteBar {

	/** Width and height of its icons, pixels. */
	public static final int ICON = 20;

	private static final Messages WORDS = Messages.of(PaletteBar.class);

	private final Desk desk;
	private final SymbolImages images;
	private final ScrolledComposite scrolled;
	private final Composite column;
	private PaletteItem.Words shown = PaletteItem.Words.BESIDE;
	private String layers;
	private final List<PaletteItem> items = new ArrayList<>();
	private final Map<PaletteItem, Tool> tools = new LinkedHashMap<>();

	/** A palette of the tools of a desk's diagram. */
	public PaletteBar(Composite parent, Desk desk, SymbolImages images) {
		this.desk = desk;
		this.images = images;
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		Theme.current().paint(scrolled, Tone.PANEL, Tone.TEXT);
		column = Theme.current().paint(new Composite(scrolled, SWT.NONE), Tone.PANEL, Tone.TEXT);
		column.setLayout(FormKit.layout(1, 0, Spacing.TINY));
		scrolled.setContent(column);
		fill();
	}

	/** Shows words beside icons, or icons alone where there is little room. */
	public void showWords(PaletteItem.Words words) {
		if (words != shown) {
			shown = words;
			items.forEach(item -> item.showWords(words));
			fit();
		}
	}

	/** Is as wide as its widest tool. The page may be laying itself out just now, so that it is asked to do so again later. */
	private void fit() {
		Point size = column.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		column.setSize(size);
		scrolled.setMinSize(size);
		if (scrolled.getLayoutData() instanceof GridData data) {
			data.widthHint = size.x;
			scrolled.getDisplay().asyncExec(this::layoutPage);
		}
	}

	private void layoutPage() {
		if (!scrolled.isDisposed()) {
			scrolled.getParent().layout();
		}
	}

	/** The column. */
	public Control control() {
		return scrolled;
	}

	/** Shows the tools of the layers that are shown now. */
	public void follow() {
		if (!scrolled.isDisposed() && !Objects.equals(layers, desk.sheet().diagram().getLayers())) {
			fill();
		}
	}

	private void fill() {
		layers = desk.sheet().diagram().getLayers();
		for (Control child : column.getChildren()) {
			child.dispose();
		}
		items.clear();
		tools.clear();
		fixed("select", Icon.POINTER, null);
		fixed("space", Icon.SPACE, new SpaceTool(desk));
		for (PaletteGroup group : desk.sheet().live().palette()) {
			GridData line = (GridData) FormKit.line(column).getLayoutData();
			line.verticalIndent = Spacing.TINY;
			line.widthHint = 0;
			group.tools().stream().filter(tool -> tool.kind() != ToolEntry.Kind.ACTION).forEach(this::add);
		}
		items.forEach(item -> item.showWords(shown));
		fit();
		mark();
	}

	private void fixed(String key, Icon icon, Tool tool) {
		PaletteItem item = new PaletteItem(column, WORDS.text(key), Icons.small(icon, Tone.TEXT));
		tools.put(item, tool);
		listen(item, () -> pick(item, tool));
	}

	private void add(ToolEntry entry) {
		PaletteItem item = new PaletteItem(column, entry.label(), images.icon(entry.icon(), ICON).orElse(null));
		Tool tool = entry.kind() == ToolEntry.Kind.EDGE ? new ConnectTool(desk, entry) : new CreateTool(desk, entry);
		tools.put(item, tool);
		if (entry.kind() != ToolEntry.Kind.EDGE) {
			new PaletteDrag(item, desk, entry);
		}
		listen(item, () -> {
			if (entry.kind() == ToolEntry.Kind.EDGE) {
				pick(item, tool);
			} else {
				new Appending(desk).append(entry);
			}
		});
	}

	private void listen(PaletteItem item, Runnable byKey) {
		items.add(item);
		item.setLayoutData(FormKit.fill());
		item.addListener(SWT.MouseUp, event -> {
			if (event.button == 1 && item.getClientArea().contains(event.x, event.y)) {
				pick(item, tools.get(item));
			}
		});
		item.addListener(SWT.KeyDown, event -> key(item, event, byKey));
		item.addListener(SWT.FocusIn, event -> scrolled.showControl(item));
	}

	private void key(PaletteItem item, Event event, Runnable byKey) {
		int at = items.indexOf(item);
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> items.get((at + 1) % items.size()).setFocus();
		case SWT.ARROW_UP -> items.get((at + items.size() - 1) % items.size()).setFocus();
		case SWT.HOME -> items.getFirst().setFocus();
		case SWT.END -> items.getLast().setFocus();
		case SWT.ESC -> desk.viewer().canvas().setFocus();
		case SWT.CR, SWT.KEYPAD_CR, ' ' -> byKey.run();
		default -> jump(at, event.character);
		}
	}

	/** A letter leads to the next tool whose word begins with it. */
	private void jump(int from, char letter) {
		IntStream.rangeClosed(1, items.size()).mapToObj(i -> items.get((from + i) % items.size()))
				.filter(item -> Character.isLetter(letter)
						&& Character.toLowerCase(item.label().charAt(0)) == Character.toLowerCase(letter))
				.findFirst().ifPresent(Control::setFocus);
	}

	private void pick(PaletteItem item, Tool tool) {
		desk.names().commit();
		if (tool == null) {
			desk.viewer().getEditDomain().loadDefaultTool();
		} else {
			desk.viewer().getEditDomain().setActiveTool(tool);
		}
		desk.viewer().canvas().setFocus();
		mark();
	}

	/** Marks the tool in use. */
	public void mark() {
		Tool active = desk.viewer().getEditDomain().getActiveTool();
		boolean any = tools.containsValue(active) && active != null;
		tools.forEach((item, tool) -> item.setActive(tool == null ? !any : tool == active));
	}
}
