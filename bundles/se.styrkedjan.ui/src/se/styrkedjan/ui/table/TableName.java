package se.styrkedjan.ui.table;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells a screen reader what a table is called. */
final class TableName extends AccessibleAdapter {

	private final String name;

	TableName(String name) {
		this.name = name;
	}

	@Override
	public void getName(AccessibleEvent event) {
		event.result = name;
	}
}
