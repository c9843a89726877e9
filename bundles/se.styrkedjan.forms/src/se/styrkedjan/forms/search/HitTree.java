package se.styrkedjan.forms.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TreeColumn;

import se.styrkedjan.store.SearchHit;
import se.styrkedjan.ui.form.DrawnRows;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.RowTips;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Hits by their kind, each with the sentence it stands in and where that is. */
final class HitTree {

	/** Hits of one kind. */
	record Group(HitKind kind, List<SearchHit> hits) {
	}

	/** Parts of the width, in percent. */
	private static final int TITLE = 32;
	private static final int SENTENCE = 46;
	private static final int PLACE = 21;

	private final TreeViewer viewer;
	private List<Group> groups = List.of();

	HitTree(Composite parent) {
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.getTree().setLayoutData(FormKit.fillBoth());
		Theme.current().paint(viewer.getTree(), Tone.BACKGROUND, Tone.TEXT);
		DrawnRows.of(viewer.getTree());
		viewer.setUseHashlookup(false);
		viewer.setContentProvider(new Content());
		RowTips.of(viewer);
		column(TITLE, HitLabels::title);
		column(SENTENCE, HitLabels::sentence);
		column(PLACE, HitLabels::place);
		viewer.getTree().addListener(SWT.Resize, event -> {
			int width = viewer.getTree().getClientArea().width;
			for (TreeColumn column : viewer.getTree().getColumns()) {
				column.setWidth(width * (int) column.getData() / 100);
			}
		});
	}

	private void column(int percent, Function<Object, StyledString> words) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setData(percent);
		column.setLabelProvider(new HitLabels(words));
	}

	/** What to do with a hit that is taken by Enter or a double click. */
	void onOpen(Consumer<SearchHit> open) {
		viewer.addOpenListener(event -> {
			Object chosen = ((StructuredSelection) event.getSelection()).getFirstElement();
			if (chosen instanceof SearchHit hit) {
				open.accept(hit);
			} else if (chosen != null) {
				viewer.setExpandedState(chosen, !viewer.getExpandedState(chosen));
			}
		});
	}

	/** Shows hits; those of a kind are together, in the order they were found. */
	void show(List<SearchHit> hits) {
		groups = Arrays.stream(HitKind.values()).map(kind -> new Group(kind, ofKind(kind, hits)))
				.filter(group -> !group.hits().isEmpty()).toList();
		viewer.getTree().setRedraw(false);
		viewer.setInput(groups);
		viewer.expandAll();
		viewer.getTree().setRedraw(true);
		if (!groups.isEmpty()) {
			viewer.reveal(groups.getFirst());
		}
	}

	private static List<SearchHit> ofKind(HitKind kind, List<SearchHit> hits) {
		return hits.stream().filter(hit -> HitKind.of(hit.elementType()) == kind).toList();
	}

	/** The hits in the order of the rows. */
	List<SearchHit> hits() {
		List<SearchHit> hits = new ArrayList<>();
		groups.forEach(group -> hits.addAll(group.hits()));
		return hits;
	}

	/** Gives the first hit the keyboard. */
	void enter() {
		if (!groups.isEmpty()) {
			viewer.getTree().setFocus();
			viewer.setSelection(new StructuredSelection(groups.getFirst().hits().getFirst()), true);
		}
	}

	Control control() {
		return viewer.getTree();
	}

	/** Groups and what is in them. */
	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof Group group ? group.hits().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Group;
		}
	}
}
