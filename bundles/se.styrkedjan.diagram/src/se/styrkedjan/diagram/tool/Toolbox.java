package se.styrkedjan.diagram.tool;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.diagram.sync.Changes;
import se.styrkedjan.diagram.sync.Depiction;
import se.styrkedjan.diagram.sync.Synchronizer;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.viewpoint.expression.Interpreter;

/**
 * What gestures work with.
 *
 * @param depiction    the diagram with its rules
 * @param interpreter  makes expressions
 * @param synchronizer knows the views
 * @param inStep       brings views in step with what has changed so far
 * @param latest       where the newest view is kept for those who select it
 */
public record Toolbox(Depiction depiction, Interpreter interpreter, Synchronizer synchronizer, Supplier<Changes> inStep,
		Latest latest) {

	/** Why no tool may change what the diagram shows, such as an approved process; empty when tools may. */
	public Optional<Refusal> settled() {
		EObject shown = depiction.diagram().getTarget();
		return shown == null ? Optional.empty() : Permission.toRemove(shown);
	}
}
