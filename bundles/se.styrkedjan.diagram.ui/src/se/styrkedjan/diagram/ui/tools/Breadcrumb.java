package se.styrkedjan.diagram.ui.tools;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.navigation.Location;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** The way from the map of all processes down to this diagram; each level above leads back. Hidden where there is none. */
public final class Breadcrumb {

	private static final Messages WORDS = Messages.of(Breadcrumb.class);
	private static final String BETWEEN = "\u203a";

	/** Longer names are cut: the whole stands in the tip. */
	private static final int LONGEST = 48;

	private final Composite row;
	private List<Crumb> above = List.of();
	private String current = "";

	/** A row that is hidden until it is given levels. */
	public Breadcrumb(Composite parent) {
		row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.spacing = Spacing.TINY;
		layout.marginLeft = Spacing.SMALL;
		row.setLayout(layout);
		row.setLayoutData(FormKit.fill());
		row.getAccessible().addAccessibleListener(new SaidName(WORDS.text("breadcrumb")));
		show(List.of(), "");
	}

	/**
	 * Shows levels.
	 *
	 * @param levels from the outermost to the one above the diagram
	 * @param name   what the diagram itself is called
	 */
	public void show(List<Crumb> levels, String name) {
		if (above.equals(levels) && current.equals(name) && row.getChildren().length > 0) {
			return;
		}
		above = List.copyOf(levels);
		current = name;
		for (Control child : row.getChildren()) {
			child.dispose();
		}
		above.forEach(this::add);
		label(current, Tone.TEXT);
		row.setVisible(!above.isEmpty());
		((GridData) row.getLayoutData()).exclude = above.isEmpty();
		row.getParent().getParent().layout(true, true);
	}

	private void add(Crumb crumb) {
		crumb.location().ifPresentOrElse(location -> link(crumb, location), () -> label(crumb.text(), Tone.SECONDARY));
		label(BETWEEN, Tone.SECONDARY);
	}

	private void link(Crumb crumb, Location location) {
		Link link = FormKit.link(row, shortened(crumb.text()), location::go);
		link.setToolTipText(WORDS.text("breadcrumb.tip", crumb.text()).replace("&", "&&"));
		link.getAccessible().addAccessibleListener(new SaidName(WORDS.text("breadcrumb.tip", crumb.text())));
	}

	private void label(String text, Tone tone) {
		Label label = new Label(row, SWT.NONE);
		label.setText(shortened(text).replace("&", "&&"));
		label.setToolTipText(text.length() > LONGEST ? text.replace("&", "&&") : null);
		label.setFont(Theme.current().font(TextStyle.BODY));
		Theme.current().write(label, tone);
	}

	private static String shortened(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + '\u2026';
	}

	/** The levels shown above the diagram. */
	public List<Crumb> above() {
		return above;
	}

	/** Goes to the nearest level above; false when there is none. */
	public boolean up() {
		Optional<Location> nearest = above.stream().flatMap(crumb -> crumb.location().stream())
				.reduce((outer, inner) -> inner);
		return nearest.isPresent() && nearest.get().go();
	}
}
