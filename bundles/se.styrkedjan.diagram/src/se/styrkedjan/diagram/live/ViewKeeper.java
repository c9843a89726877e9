package se.styrkedjan.diagram.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import se.styrkedjan.diagram.sync.Changes;
import se.styrkedjan.diagram.sync.Synchronizer;
import se.styrkedjan.diagram.sync.Touched;
import se.styrkedjan.editing.SessionListener;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.View;
import se.styrkedjan.model.view.ViewPackage;

/**
 * Hears what changes in the document and brings the views in step: at the end of each operation within its step of undo,
 * and after undo, redo and merge, where there is normally nothing left to do.
 */
final class ViewKeeper implements SessionListener {

	private final Diagram diagram;
	private final Synchronizer synchronizer;
	private final Touched touched = new Touched();
	private final Set<View> stale = new LinkedHashSet<>();
	private final Set<View> changed = new LinkedHashSet<>();
	private final List<Consumer<Set<View>>> listeners = new ArrayList<>();
	private boolean everything;

	ViewKeeper(Diagram diagram, Synchronizer synchronizer) {
		this.diagram = diagram;
		this.synchronizer = synchronizer;
	}

	void addListener(Consumer<Set<View>> listener) {
		listeners.add(listener);
	}

	@Override
	public void modelChanged(Notification change) {
		if (touched.add(change)) {
			return;
		}
		if (change.getNotifier() == diagram) {
			diagramChanged(change);
		} else if (change.getNotifier() instanceof View view && isOurs(view)) {
			viewChanged(view, change);
		}
	}

	private void diagramChanged(Notification change) {
		if (change.getFeature() instanceof EReference reference && reference.isContainment()) {
			contentChanged(change);
		} else {
			everything = true;
		}
	}

	private void viewChanged(View view, Notification change) {
		changed.add(view);
		if (change.getFeature() == ViewPackage.Literals.NODE_VIEW__NODES) {
			contentChanged(change);
		} else if (change.getFeature() == ViewPackage.Literals.VIEW__TARGET) {
			synchronizer.index().retarget(view, (EObject) change.getOldValue());
			stale.add(view);
		} else if (change.getFeature() == ViewPackage.Literals.VIEW__FILL
				|| change.getFeature() == ViewPackage.Literals.VIEW__MAPPING) {
			stale.add(view);
		} else if (change.getFeature() == ViewPackage.Literals.VIEW__HIDDEN
				|| change.getFeature() == ViewPackage.Literals.NODE_VIEW__COLLAPSED) {
			everything = true;
		}
	}

	private void contentChanged(Notification change) {
		views(change.getOldValue()).forEach(view -> {
			changed.add(view);
			if (!isOurs(view)) {
				synchronizer.index().remove(view);
			}
		});
		views(change.getNewValue()).forEach(view -> {
			changed.add(view);
			stale.add(view);
			view.eAllContents().forEachRemaining(inner -> stale.add((View) inner));
			synchronizer.index().add(view);
		});
	}

	private static List<View> views(Object value) {
		return switch (value) {
		case View view -> List.of(view);
		case Collection<?> some ->
			some.stream().filter(View.class::isInstance).map(View.class::cast).toList();
		case null, default -> List.of();
		};
	}

	private boolean isOurs(EObject view) {
		for (EObject at = view; at != null; at = at.eContainer()) {
			if (at == diagram) {
				return true;
			}
		}
		return false;
	}

	/** Brings views in step with what was heard since. */
	Changes inStep() {
		Changes changes = touched.isEmpty() ? new Changes() : synchronizer.follow(touched);
		touched.clear();
		stale.removeIf(view -> !isOurs(view));
		synchronizer.restyle(stale, changes);
		stale.clear();
		changed.addAll(changes.all());
		return changes;
	}

	/** Brings all views in step, whatever was heard. */
	Changes refresh() {
		touched.clear();
		stale.clear();
		Changes changes = synchronizer.refresh();
		changed.addAll(changes.all());
		return changes;
	}

	@Override
	public void stateChanged() {
		if (diagram.eContainer() == null) {
			return;
		}
		inStep();
		if (everything) {
			changed.addAll(synchronizer.restyleAll().all());
		}
		tell();
	}

	/** Tells what must be drawn anew; the empty set means everything. */
	void tell() {
		if (!everything && changed.isEmpty()) {
			return;
		}
		Set<View> views = everything ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(changed));
		changed.stream().filter(view -> !isOurs(view)).forEach(synchronizer::forget);
		everything = false;
		changed.clear();
		List.copyOf(listeners).forEach(listener -> listener.accept(views));
	}
}
