package se.styrkedjan.diagram.ui.tools;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells a screen reader what a control is called. */
final class SaidName extends AccessibleAdapter {

	private final String name;

	SaidName(String name) {
		this.name = name;
	}

	@Override
	public void getName(AccessibleEvent event) {
		event.result = name;
	}
}
