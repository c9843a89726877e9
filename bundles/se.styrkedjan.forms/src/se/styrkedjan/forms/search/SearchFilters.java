package se.styrkedjan.forms.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.store.SearchFilter;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.LongWork;

/** Chooses where to search: kind, unit, year, or only the document that is open. */
final class SearchFilters {

	private static final Messages WORDS = Messages.of(SearchFilters.class);

	private static final int LIST = 150;
	private static final int YEAR = 96;

	private final Combo kind;
	private final Combo unit;
	private final Combo year;
	private final Button open;
	private final List<HitKind> kinds = Arrays.stream(HitKind.values()).filter(each -> each != HitKind.OTHER).toList();
	private SearchPlaces places = SearchPlaces.NONE;

	/**
	 * The parts of a row.
	 *
	 * @param row  gets three lists
	 * @param note gets a box to tick
	 */
	SearchFilters(Composite row, Composite note, Runnable onChange) {
		kind = combo(row, "filter.kind", LIST, onChange);
		unit = combo(row, "filter.unit", LIST, onChange);
		year = combo(row, "filter.year", YEAR, onChange);
		open = new Button(note, SWT.CHECK);
		open.setText(WORDS.text("filter.open"));
		open.addListener(SWT.Selection, event -> onChange.run());
		fill(kind, "filter.allKinds", kinds.stream().map(HitKind::words).toList());
		show(SearchPlaces.NONE);
		Runnable reread = this::read;
		WorkContext.get().addListener(reread);
		row.addDisposeListener(event -> WorkContext.get().removeListener(reread));
		read();
	}

	/** Without the lists everything can still be searched, so an error is only noted in the log. */
	private void read() {
		WorkContext.get().store().ifPresent(store -> LongWork.run(WORDS.text("reading"),
				progress -> SearchPlaces.read(store), found -> {
					if (!unit.isDisposed()) {
						show(found);
					}
				}, error -> ILog.of(SearchFilters.class).error("units and years", error)));
	}

	private static Combo combo(Composite row, String name, int width, Runnable onChange) {
		Combo combo = new Combo(row, SWT.READ_ONLY);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
		data.widthHint = width;
		combo.setLayoutData(data);
		combo.setVisibleItemCount(20);
		combo.setToolTipText(WORDS.text(name));
		combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = WORDS.text(name);
			}
		});
		combo.addListener(SWT.Selection, event -> onChange.run());
		return combo;
	}

	/** Offers units and years; what is chosen stays chosen when it still exists. */
	void show(SearchPlaces offered) {
		String unitBefore = unitId();
		int yearBefore = year();
		places = offered;
		fill(unit, "filter.allUnits", List.copyOf(places.units().values()));
		fill(year, "filter.allYears", places.years().stream().map(String::valueOf).toList());
		unit.select(1 + List.copyOf(places.units().keySet()).indexOf(unitBefore));
		year.select(1 + places.years().indexOf(yearBefore));
	}

	private static void fill(Combo combo, String all, List<String> items) {
		List<String> shown = new ArrayList<>(items);
		shown.addFirst(WORDS.text(all));
		combo.setItems(shown.toArray(String[]::new));
		combo.select(0);
	}

	/**
	 * What is chosen.
	 *
	 * @param openDocument UUID of the document that is open, if any is
	 */
	SearchFilter filter(Optional<String> openDocument) {
		Optional<HitKind> chosen = kind.getSelectionIndex() <= 0 ? Optional.empty()
				: Optional.of(kinds.get(kind.getSelectionIndex() - 1));
		String document = open.getSelection() ? openDocument.orElse("") : "";
		return new SearchFilter(chosen.map(HitKind::documents).orElse(Set.of()),
				chosen.map(HitKind::types).orElse(Set.of()), unitId(), year(), document);
	}

	private String unitId() {
		int index = unit.getSelectionIndex() - 1;
		return index < 0 ? "" : List.copyOf(places.units().keySet()).get(index);
	}

	private int year() {
		int index = year.getSelectionIndex() - 1;
		return index < 0 ? 0 : places.years().get(index);
	}

	/** Whether anything is left out. */
	boolean isSet() {
		return kind.getSelectionIndex() > 0 || unit.getSelectionIndex() > 0 || year.getSelectionIndex() > 0
				|| open.getSelection();
	}

	/** Chooses everything. */
	void clear() {
		kind.select(0);
		unit.select(0);
		year.select(0);
		open.setSelection(false);
	}

	/** Chooses the document that is open, and all in it. */
	void onlyOpen() {
		clear();
		open.setSelection(true);
	}

	/** Whether there is a document that can be chosen alone. */
	void setOpen(Optional<String> document) {
		open.setEnabled(document.isPresent());
		if (document.isEmpty()) {
			open.setSelection(false);
		}
	}
}
