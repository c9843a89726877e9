package se.styrkedjan.processes.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.OnlyColumn;
import se.styrkedjan.ui.form.RowTips;
import se.styrkedjan.ui.process.DraggedElement;
import se.styrkedjan.ui.process.ElementDrag;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** All maps as a tree of two levels, all of it open. */
final class MapTree implements ITreeContentProvider {

	private final TreeViewer viewer;
	private List<MapGroup> groups = List.of();

	/**
	 * An empty tree.
	 *
	 * @param onOpen   opens a document
	 * @param onRemove asks whether a document is to be removed
	 */
	MapTree(Composite parent, Consumer<MapEntry> onOpen, Consumer<MapEntry> onRemove) {
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
		viewer.getTree().setLayoutData(FormKit.fillBoth());
		viewer.getTree().setLinesVisible(false);
		Theme.current().paint(viewer.getTree(), Tone.PANEL, Tone.TEXT);
		OnlyColumn.of(viewer.getTree());
		viewer.setComparer(new SameRow());
		viewer.setContentProvider(this);
		viewer.setLabelProvider(new MapLabels(viewer.getTree()));
		RowTips.of(viewer);
		ElementDrag.from(viewer.getTree(), this::dragged);
		viewer.addOpenListener(event -> chosen().ifPresent(onOpen));
		new MapMenu(viewer.getTree(), this::chosen, onOpen, onRemove);
	}

	private Optional<MapEntry> chosen() {
		return viewer.getStructuredSelection().getFirstElement() instanceof MapEntry entry ? Optional.of(entry)
				: Optional.empty();
	}

	/** A process can be put on another's map. */
	private Optional<DraggedElement> dragged() {
		return chosen().filter(entry -> entry.kind() == DocumentKind.PROCESS)
				.map(entry -> DraggedElement.document(entry.documentId()));
	}

	/** Shows groups; what is chosen stays chosen, and rows that stay do not move. */
	void show(List<MapGroup> shown, String words) {
		groups = new ArrayList<>(shown.stream().map(group -> group.matching(words)).toList());
		groups.removeIf(group -> group.entries().isEmpty());
		if (viewer.getInput() == null) {
			viewer.setInput(this);
		} else {
			viewer.refresh();
		}
		viewer.expandAll();
	}

	/** Whether nothing is left. */
	boolean isEmpty() {
		return groups.isEmpty();
	}

	Control control() {
		return viewer.getTree();
	}

	@Override
	public Object[] getElements(Object input) {
		return groups.toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof MapGroup group ? group.entries().toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return groups.stream().filter(group -> group.entries().contains(element)).findFirst().orElse(null);
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof MapGroup;
	}
}
