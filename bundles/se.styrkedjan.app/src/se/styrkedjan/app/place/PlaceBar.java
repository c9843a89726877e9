package se.styrkedjan.app.place;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

import jakarta.annotation.PostConstruct;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.icon.Icons;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** The slim switch between places at the left edge. */
public final class PlaceBar {

	private final Map<Place, ToolItem> items = new LinkedHashMap<>();
	private IWorkbenchWindow window;

	@PostConstruct
	void create(Composite parent, IWorkbenchWindow owner) {
		window = owner;
		Theme theme = Theme.current();
		Composite column = theme.paint(new Composite(parent, SWT.NONE), Tone.PANEL, Tone.TEXT);
		theme.paint(parent, Tone.PANEL, Tone.TEXT);
		column.setLayout(FormKit.layout(1, 0, Spacing.TINY));
		ToolBar bar = theme.paint(new ToolBar(column, SWT.VERTICAL | SWT.FLAT), Tone.PANEL, Tone.TEXT);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, true));
		int number = 0;
		for (Place place : Place.all()) {
			items.put(place, item(bar, place, number++));
		}
		owner.addPerspectiveListener(new PerspectiveAdapter() {
			@Override
			public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
				mark();
			}
		});
		Runnable repaint = this::mark;
		theme.addListener(repaint);
		bar.addDisposeListener(e -> theme.removeListener(repaint));
		mark();
	}

	private ToolItem item(ToolBar bar, Place place, int number) {
		ToolItem item = new ToolItem(bar, SWT.RADIO);
		item.setText(place.name());
		item.setToolTipText(place.name() + "  (Alt+" + number + ")");
		item.addListener(SWT.Selection, e -> {
			if (item.getSelection()) {
				place.show(window);
			}
		});
		return item;
	}

	private void mark() {
		items.forEach((place, item) -> {
			boolean shown = place.isShown(window);
			item.setSelection(shown);
			item.setImage(Icons.large(place.icon(), shown ? Tone.ACCENT : Tone.SECONDARY));
			item.setForeground(Theme.current().color(shown ? Tone.ACCENT : Tone.SECONDARY));
		});
	}
}
